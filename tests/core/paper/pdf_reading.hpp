#pragma once
// Reading a PDF back, with other people's programs and with libqpdf.

#include "support/files.hpp"
#include "support/places.hpp"

#include <cstdio>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <stdexcept>

namespace parallax::test {

/// What a program writes about a PDF; its arguments with %s for the file.
inline std::string said_by(std::string const& command, std::string const& pdf,
                           int* exit = nullptr) {
    TemporaryFolder const folder;
    auto const file = folder / "page.pdf";
    if (!write_file(file, pdf)) throw std::runtime_error("cannot write the PDF to look at");
    std::string line = command;
    line.replace(line.find("%s"), 2, file.string());
    std::string said;
    FILE* const pipe = ::popen((line + " 2>&1").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
    char buffer[4096];
    while (std::size_t const count = std::fread(buffer, 1, sizeof buffer, pipe))
        said.append(buffer, count);
    int const status = ::pclose(pipe);
    if (exit != nullptr) *exit = status;
    return said;
}

/// An open PDF; the bytes must stay while it is used.
struct OpenPdf {
    explicit OpenPdf(std::string bytes_) : bytes(std::move(bytes_)) {
        pdf.processMemoryFile("test", bytes.data(), bytes.size());
    }
    std::string bytes;
    QPDF pdf;

    std::vector<QPDFObjectHandle> elements(std::string const& tag) {
        std::vector<QPDFObjectHandle> found;
        gather(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), "/" + tag, found);
        return found;
    }

private:
    static void gather(QPDFObjectHandle node, std::string const& tag,
                       std::vector<QPDFObjectHandle>& found) {
        if (node.isArray())
            for (auto& child : node.aitems()) gather(child, tag, found);
        if (!node.isDictionary() || !node.hasKey("/S")) return;
        if (node.getKey("/S").getName() == tag) found.push_back(node);
        gather(node.getKey("/K"), tag, found);
    }
};

/// Counts operators of a page that paint while no marked content is open.
class UntaggedPainting final : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) return;
        auto const verb = object.getOperatorValue();
        if (verb == "BMC" || verb == "BDC") ++depth;
        if (verb == "EMC") --depth;
        for (auto const* painting : {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ",
                                     "'", "\"", "Do", "sh", "EI"})
            if (verb == painting && depth == 0) ++untagged;
        if (verb == "BMC" || verb == "BDC") ++openings;
    }
    void handleEOF() override {}

    int depth = 0;
    int untagged = 0;
    int openings = 0;
};

}  // namespace parallax::test
