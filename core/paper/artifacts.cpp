#include "paper/artifacts.hpp"

#include <set>

namespace parallax {

namespace {

using Token = QPDFTokenizer::Token;

std::set<std::string> const path_starts{"m", "re"};
std::set<std::string> const path_paintings{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"};
std::set<std::string> const lone_paintings{"Do", "sh"};

/// Marked content may not begin within a path or, here, within a text object; so those are
/// gathered whole, and wrapped whole if they paint outside marked content.
class ArtifactFilter final : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(Token const& token) override {
        statement_ += token.getRawValue();
        if (token.getType() != QPDFTokenizer::tt_word) return;
        end_statement(token.getValue());
    }
    void handleEOF() override {
        write(object_ + statement_);
        object_.clear();
        statement_.clear();
    }

private:
    enum class Inside { nothing, path, text };

    void end_statement(std::string const& verb) {
        if (inside_ == Inside::nothing) begin_object(verb);
        if (verb == "BMC" || verb == "BDC") {
            ++depth_;
            tagged_ = true;
        }
        if (verb == "EMC") --depth_;
        object_ += statement_;
        statement_.clear();

        bool const paints = inside_ == Inside::path ? path_paintings.contains(verb)
                            : inside_ == Inside::text
                                ? verb == "ET"
                                : lone_paintings.contains(verb) || verb == "EI";
        bool const ends = paints || inside_ == Inside::nothing || verb == "n";
        if (!ends) return;
        bool const wrap = paints && depth_ == 0 && !tagged_;
        write(wrap ? "\n/Artifact BMC\n" + object_ + "\nEMC\n" : object_);
        object_.clear();
        inside_ = Inside::nothing;
    }

    void begin_object(std::string const& verb) {
        tagged_ = false;
        if (path_starts.contains(verb)) inside_ = Inside::path;
        if (verb == "BT") inside_ = Inside::text;
    }

    Inside inside_ = Inside::nothing;
    int depth_ = 0;
    bool tagged_ = false;    ///< marked content began within the object
    std::string statement_;  ///< operands so far
    std::string object_;     ///< whole statements of the path or text object so far
};

}  // namespace

std::shared_ptr<QPDFObjectHandle::TokenFilter> artifact_filter() {
    return std::make_shared<ArtifactFilter>();
}

}  // namespace parallax
