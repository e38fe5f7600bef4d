#include "scoring/possible.hpp"

#include <algorithm>

namespace parallax {

using Kind = Value::Kind;

Possible Possible::numbers(double least, double most) {
    Possible made;
    made.outlined_ = true;
    made.least_ = least;
    made.most_ = most;
    return made;
}

Possible Possible::either_way() {
    Possible made(Value::of(true));
    made.add(Value::of(false));
    return made;
}

Possible Possible::text_or_date() {
    Possible made;
    made.outlined_ = made.other_ = true;
    return made;
}

Possible Possible::anything() {
    double const endless = std::numeric_limits<double>::infinity();
    Possible made = numbers(-endless, endless);
    made.unknown_ = made.yes_ = made.no_ = made.other_ = true;
    return made;
}

void Possible::add(Value value) {
    if (!outlined_) {
        if (std::find(list_.begin(), list_.end(), value) != list_.end()) return;
        list_.push_back(value);
        if (list_.size() > longest_list) outline();
        return;
    }
    unknown_ |= !value.known();
    yes_ |= value.is_true();
    no_ |= value.is_false();
    other_ |= value.known() && !value.is_number() && value.kind() != Kind::boolean;
    if (!value.is_number()) return;
    least_ = std::min(least_, value.number());
    most_ = std::max(most_, value.number());
}

void Possible::add(Possible const& other) {
    if (!other.outlined_) {
        for (Value const value : other.list_) add(value);
        return;
    }
    if (!outlined_) outline();
    unknown_ |= other.unknown_;
    yes_ |= other.yes_;
    no_ |= other.no_;
    other_ |= other.other_;
    least_ = std::min(least_, other.least_);
    most_ = std::max(most_, other.most_);
}

void Possible::outline() {
    auto const values = std::move(list_);
    list_.clear();
    outlined_ = true;
    for (Value const value : values) add(value);
}

bool Possible::may_be_unknown() const {
    return outlined_ ? unknown_ : std::find(list_.begin(), list_.end(), Value{}) != list_.end();
}

bool Possible::may_be(bool value) const {
    if (outlined_) return value ? yes_ : no_;
    return std::find(list_.begin(), list_.end(), Value::of(value)) != list_.end();
}

double Possible::least() const {
    double found = least_;
    for (Value const value : list_) {
        if (value.is_number()) found = std::min(found, value.number());
    }
    return found;
}

double Possible::most() const {
    double found = most_;
    for (Value const value : list_) {
        if (value.is_number()) found = std::max(found, value.number());
    }
    return found;
}

bool Possible::may_be_other() const {
    if (outlined_) return other_;
    return std::any_of(list_.begin(), list_.end(), [](Value value) {
        return value.known() && !value.is_number() && value.kind() != Kind::boolean;
    });
}

}  // namespace parallax
