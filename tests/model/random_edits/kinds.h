#pragma once

#include "tests/model/random_edits/scenario_edits.h"

/// Every kind of edit, and several of them at once.
namespace rackrent::test {

struct EditKind {
    const char* name;
    EditMaker make;
};

inline const std::vector<EditKind>& singleKinds()
{
    static const std::vector<EditKind> kinds{{"a number", numberChanges},
                                             {"a date", dateMoves},
                                             {"a flag", flagTurns},
                                             {"a choice", choiceChanges},
                                             {"a switch", switchTurns},
                                             {"something goes", somethingGoes},
                                             {"anything comes", anythingComes},
                                             {"an unknown key", unknownKeyComes},
                                             {"a place that is not there", aPlaceThatIsNotThere},
                                             {"the header", headerChanges},
                                             {"sources and provenance", sourcesChange},
                                             {"odd steps", oddSteps},
                                             {"a term of a contract", termChanges},
                                             {"a term goes", termGoes},
                                             {"another facility", contractMovesHouse},
                                             {"a whole contract", contractReplaced},
                                             {"contracts come and go", contractsChange},
                                             {"facilities come and go", facilitiesChange},
                                             {"loans come and go", loansChange},
                                             {"scenarios come and go", scenariosMove},
                                             {"a feature of a facility", featureChanges},
                                             {"costs and capital", costsChange},
                                             {"a facility is renamed", facilityIsRenamed},
                                             {"a facility closes", facilityCloses},
                                             {"curves", curvesChange},
                                             {"a loan", loanComesOrChanges},
                                             {"the timeline", timelineChanges},
                                             {"the valuation", valuationChanges},
                                             {"corporate figures", corporateChanges},
                                             {"a scenario comes", scenarioComes},
                                             {"overrides", overridesChange},
                                             {"a scenario's parent", parentChanges},
                                             {"what is overridden", overriddenChanges}};
    return kinds;
}

/// Edits of several kinds, each made for the document after the ones before it, or all for the one before.
inline Edits severalKinds(const Json& document, Random& random)
{
    Json worked = document;
    Edits all;
    const bool follows = random.chance(0.8);
    for (int i = random.whole(2, 5); i > 0; --i)
        for (Edit& edit : oneOf(singleKinds(), random).make(worked, random)) {
            if (follows && !applyEdit(worked, edit))
                continue;
            all.push_back(std::move(edit));
        }
    return all;
}

/// Edits and what takes them back, all of them or all but the last; then perhaps something else.
inline Edits thereAndBack(const Json& document, Random& random)
{
    Json worked = document;
    Edits there, back;
    for (Edit& edit : oneOf(singleKinds(), random).make(document, random))
        if (auto inverse = applyEdit(worked, edit)) {
            back.insert(back.begin(), std::move(*inverse));
            there.push_back(std::move(edit));
        }
    if (random.chance(0.2) && !back.empty())
        back.pop_back();
    there.insert(there.end(), back.begin(), back.end());
    if (random.chance(0.5))
        for (Edit& edit : numberChanges(document, random))
            there.push_back(std::move(edit));
    return there;
}

inline const std::vector<EditKind>& editKinds()
{
    static const std::vector<EditKind> kinds = [] {
        std::vector<EditKind> all = singleKinds();
        all.push_back({"several at once", severalKinds});
        all.push_back({"several more at once", severalKinds});
        all.push_back({"there and back", thereAndBack});
        return all;
    }();
    return kinds;
}

/// Edits as JSON, to be tried again.
inline std::string shown(const Edits& edits)
{
    Json list = Json::array();
    for (const Edit& edit : edits) {
        Json one{{"path", edit.path}};
        if (edit.value)
            one["value"] = *edit.value;
        if (edit.insertAt)
            one["insertAt"] = *edit.insertAt;
        if (edit.byPosition)
            one["byPosition"] = true;
        list.push_back(std::move(one));
    }
    return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace rackrent::test
