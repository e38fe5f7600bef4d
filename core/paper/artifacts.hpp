#pragma once

#include <memory>
#include <qpdf/QPDFObjectHandle.hh>

namespace parallax {

/// A filter for the content of a page that puts every painting outside marked content between
/// "/Artifact BMC" and "EMC", so that readers skip rules, page numbers and repeated headers.
std::shared_ptr<QPDFObjectHandle::TokenFilter> artifact_filter();

}  // namespace parallax
