#include "paper/artifacts.hpp"

#include <cstdlib>
#include <vector>

namespace parallax {

namespace {

using Token = QPDFTokenizer::Token;

std::set<std::string> const path_starts{"m", "re"};
std::set<std::string> const path_paintings{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"};
std::set<std::string> const lone_paintings{"Do", "sh"};

/// Marked content may not begin within a path or, here, within a text object; so those are
/// gathered whole, and wrapped whole if they paint outside marked content.
/// The number of the marked content that "/TH << /MCID 3 >> BDC" begins; -1: it has none.
int content_number(std::string const& statement) {
    constexpr std::string_view key = "/MCID";
    auto const at = statement.find(key);
    return at == std::string::npos ? -1 : std::atoi(statement.c_str() + at + key.size());
}

class ArtifactFilter final : public QPDFObjectHandle::TokenFilter {
public:
    explicit ArtifactFilter(std::set<int> unseen) : unseen_(std::move(unseen)) {}

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
            bool const within = !hides_.empty() && hides_.back();
            hides_.push_back(within || unseen_.contains(content_number(statement_)));
            tagged_ = true;
        }
        if (verb == "EMC" && !hides_.empty()) hides_.pop_back();
        add_statement(verb);

        bool const paints = inside_ == Inside::path ? path_paintings.contains(verb)
                            : inside_ == Inside::text
                                ? verb == "ET"
                                : lone_paintings.contains(verb) || verb == "EI";
        bool const ends = paints || inside_ == Inside::nothing || verb == "n";
        if (!ends) return;
        bool const wrap = paints && hides_.empty() && !tagged_;
        write(wrap ? "\n/Artifact BMC\n" + object_ + "\nEMC\n" : object_);
        object_.clear();
        inside_ = Inside::nothing;
    }

    /// Way of showing text 3 paints nothing; 0 is the usual one.
    void add_statement(std::string const& verb) {
        bool const hidden = !hides_.empty() && hides_.back();
        if (hidden && verb == "ET") object_ += "\n0 Tr\n";
        object_ += statement_;
        if (hidden && verb == "BT") object_ += "\n3 Tr\n";
        statement_.clear();
    }

    void begin_object(std::string const& verb) {
        tagged_ = false;
        if (path_starts.contains(verb)) inside_ = Inside::path;
        if (verb == "BT") inside_ = Inside::text;
    }

    Inside inside_ = Inside::nothing;
    std::set<int> unseen_;
    std::vector<bool> hides_;  ///< of each marked content that is open: whether it leaves no ink
    bool tagged_ = false;    ///< marked content began within the object
    std::string statement_;  ///< operands so far
    std::string object_;     ///< whole statements of the path or text object so far
};

}  // namespace

std::shared_ptr<QPDFObjectHandle::TokenFilter> artifact_filter(std::set<int> unseen) {
    return std::make_shared<ArtifactFilter>(std::move(unseen));
}

}  // namespace parallax
