#include "paper/complete.hpp"

#include "paper/artifacts.hpp"

#include <fmt/format.h>
#include <map>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace parallax {

namespace {

QPDFObjectHandle name(std::string const& text) { return QPDFObjectHandle::newName("/" + text); }
QPDFObjectHandle words(std::string const& text) { return QPDFObjectHandle::newUnicodeString(text); }

std::string xml_escaped(std::string_view text) {
    std::string safe;
    for (char const c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else
            safe += c;
    }
    return safe;
}

QPDFObjectHandle metadata(QPDF& pdf, Document const& document) {
    std::string const packet = fmt::format(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:language><rdf:Bag><rdf:li>{1}</rdf:li></rdf:Bag></dc:language>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{0}</rdf:li></rdf:Alt></dc:title>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n",
        xml_escaped(document.title), xml_escaped(document.language));
    auto stream = pdf.newStream(packet);
    stream.getDict().replaceKey("/Type", name("Metadata"));
    stream.getDict().replaceKey("/Subtype", name("XML"));
    return stream;
}

void complete_catalogue(QPDF& pdf, Document const& document) {
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", words(document.language));
    auto mark_info = QPDFObjectHandle::newDictionary();
    mark_info.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    root.replaceKey("/MarkInfo", mark_info);
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/Metadata", metadata(pdf, document));
    // The date was only there to keep the clock out: the page itself says when it was made.
    auto info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) info.removeKey("/CreationDate");
}

/// The marked content without ink, by page.
using Unseen = std::map<QPDFObjGen, std::set<int>>;

void complete_pages(QPDF& pdf, Unseen const& unseen) {
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        auto object = page.getObjectHandle();
        object.replaceKey("/Tabs", name("S"));
        auto const found = unseen.find(object.getObjGen());
        page.addContentTokenFilter(
            artifact_filter(found == unseen.end() ? std::set<int>{} : found->second));
    }
}

/// Notes the marked content of an element that has no elements below it.
void note_content(QPDFObjectHandle element, QPDFObjectHandle content, Unseen& unseen) {
    if (content.isArray()) {
        for (auto& part : content.aitems()) note_content(element, part, unseen);
    } else if (content.isInteger()) {
        unseen[element.getKey("/Pg").getObjGen()].insert(content.getIntValueAsInt());
    } else if (content.isDictionary() && content.getKey("/MCID").isInteger()) {
        auto holder = content.hasKey("/Pg") ? content : element;
        unseen[holder.getKey("/Pg").getObjGen()].insert(content.getKey("/MCID").getIntValueAsInt());
    }
}

QPDFObjectHandle attributes(char const* owner) {
    auto attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", name(owner));
    return attributes;
}

void complete_element(QPDFObjectHandle element, OpenTag const& tag) {
    if (!tag.scope.empty()) {
        auto table = attributes("Table");
        table.replaceKey("/Scope", name(tag.scope));
        element.replaceKey("/A", table);
    }
    if (!tag.summary.empty()) {
        auto table = attributes("Table");
        table.replaceKey("/Summary", words(tag.summary));
        element.replaceKey("/A", table);
    }
    if (tag.name == "Figure") {
        element.replaceKey("/Alt", words(tag.alternative));
        auto layout = attributes("Layout");
        auto const& [left, top, right, bottom] = tag.box;
        // PDF counts upwards from the foot of the page.
        QPDFObjectHandle::Rectangle const box(left, a4::height - bottom, right, a4::height - top);
        layout.replaceKey("/BBox", QPDFObjectHandle::newArray(box));
        element.replaceKey("/A", layout);
    }
}

/// Every structure element below `node`, parents before children, in reading order.
void gather(QPDFObjectHandle node, std::vector<QPDFObjectHandle>& elements) {
    if (node.isArray()) {
        for (auto& child : node.aitems()) gather(child, elements);
    } else if (node.isDictionary() && node.hasKey("/S")) {
        elements.push_back(node);
        gather(node.getKey("/K"), elements);
    }
}

/// Cairo writes the elements in the order the tags were opened, so they match one to one.
Unseen complete_structure(QPDF& pdf, Strokes const& strokes) {
    std::vector<QPDFObjectHandle> elements;
    auto tree = pdf.getRoot().getKey("/StructTreeRoot");
    if (tree.isDictionary()) gather(tree.getKey("/K"), elements);  // an empty page has none
    Unseen unseen;
    std::size_t next = 1;  // the first is the document itself
    for (Stroke const& stroke : strokes) {
        auto const* tag = std::get_if<OpenTag>(&stroke);
        if (tag == nullptr) continue;
        if (next >= elements.size() || elements[next].getKey("/S").getName() != "/" + tag->name)
            throw std::logic_error("the structure of the PDF is not what was drawn");
        if (tag->unseen) note_content(elements[next], elements[next].getKey("/K"), unseen);
        complete_element(elements[next++], *tag);
    }
    return unseen;
}

std::string written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    auto const buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<char const*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

Expected<std::string> completed(std::string const& bytes, Strokes const& strokes,
                                Document const& document) try {
    QPDF pdf;
    pdf.processMemoryFile("drawn by Cairo", bytes.data(), bytes.size());
    complete_catalogue(pdf, document);
    complete_pages(pdf, complete_structure(pdf, strokes));
    return written(pdf);
} catch (std::exception const& trouble) {
    return fail(Problem{
        ProblemKind::broken_promise, {}, "the PDF could not be completed", trouble.what(), {}});
}

}  // namespace parallax
