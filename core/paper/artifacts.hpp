#pragma once

#include <memory>
#include <qpdf/QPDFObjectHandle.hh>
#include <set>

namespace parallax {

/// A filter for the content of a page that puts every painting outside marked content between
/// "/Artifact BMC" and "EMC", so that readers skip rules, page numbers and repeated headers. Text
/// in the marked content of the numbers in `unseen` stays text but leaves no ink.
std::shared_ptr<QPDFObjectHandle::TokenFilter> artifact_filter(std::set<int> unseen);

}  // namespace parallax
