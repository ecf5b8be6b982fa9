package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Plan;

/** Where {@code each E} stands: there is one day for every record of E. */
final class EachRecords {
    private EachRecords() {}

    /** Whether a plan has a visit for every record: of one day, or of an interval that is counted from it. */
    static boolean plans(Plan plan) {
        if (plan instanceof Plan.Between between) {
            return between.latest().filter(EachRecords::counted).isPresent()
                    || between.earliest().filter(EachRecords::counted).isPresent();
        }
        return plan instanceof Plan.Once once && counted(once.at());
    }

    private static boolean counted(Anchor anchor) {
        return anchor instanceof Anchor.Shifted shifted
                ? counted(shifted.base())
                : anchor instanceof Anchor.OfEvent event && event.ref().pick() == EventRef.Pick.EACH;
    }
}
