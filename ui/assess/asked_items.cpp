#include "ui/assess/asked_items.hpp"

#include <algorithm>
#include <set>

namespace parallax::ui {

std::vector<Item> askedItems(Definition const& definition, Facts const& facts) {
    std::vector<Item> items;
    std::set<std::string> asked;
    for (Applicability const& rule : definition.applies) {
        for (std::string const& id : rule.facts) {
            FactKind const* fact = facts.find(id);
            if (definition.item(id) || !fact || !asked.insert(id).second) continue;
            Item item;
            item.fact = id;
            item.wording = fact->name;
            item.basis = rule.basis;
            items.push_back(std::move(item));
        }
    }
    items.insert(items.end(), definition.items.begin(), definition.items.end());
    return items;
}

std::string wordingOf(Instrument const& instrument, std::string const& fact) {
    if (Item const* item = instrument.definition().item(fact)) return item->wording;
    FactKind const* kind = instrument.facts().find(fact);
    return kind ? kind->name : fact;
}

}  // namespace parallax::ui
