package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The occurrences of one trigger of a dose modification (T42): it counts again only after its limit was met. */
final class Triggers {
    private final Protocol protocol;
    private final Participant participant;

    Triggers(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    /**
     * One occurrence.
     *
     * @param limitMet the first later record date at which the limit is true; null while it was not met
     */
    record Occurrence(
            LocalDate date,
            DoseRules.Response response,
            @Nullable LocalDate limitMet) {}

    /** @param from the regimen's anchor: earlier records do not count */
    List<Occurrence> of(DoseRules.Modification rule, LocalDate from) {
        List<Occurrence> all = new ArrayList<>();
        NavigableSet<LocalDate> dates = dates(rule.when());
        LocalDate next = dates.ceiling(from);
        while (next != null) {
            if (!holds(rule.when(), next)) {
                next = dates.higher(next);
                continue;
            }
            DoseRules.Response response = rule.response(all.size() + 1);
            Expr limit = response.hold().map(DoseRules.Hold::until).orElse(new Expr.Not(rule.when()));
            Optional<LocalDate> met = met(limit, next);
            all.add(new Occurrence(next, response, met.orElse(null)));
            next = met.map(dates::ceiling).orElse(null);
        }
        return all;
    }

    private Optional<LocalDate> met(Expr limit, LocalDate after) {
        return dates(limit).tailSet(after, false).stream()
                .filter(d -> holds(limit, d))
                .findFirst();
    }

    private NavigableSet<LocalDate> dates(Expr expr) {
        return new TreeSet<>(RecordDates.of(expr, protocol, participant));
    }

    private boolean holds(Expr expr, LocalDate date) {
        return new Conditions(protocol, participant).judge(expr, date).truth() == Truth.TRUE;
    }
}
