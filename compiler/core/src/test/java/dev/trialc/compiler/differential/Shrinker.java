package dev.trialc.compiler.differential;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Makes the participant of a difference as small as it stays one. */
final class Shrinker {
    private static final int[] DAYS_EARLIER = {365, 90, 30, 7, 1};

    private final Function<Person, Optional<Difference>> comparison;

    /** @param comparison what differs for a participant, if anything does */
    Shrinker(Function<Person, Optional<Difference>> comparison) {
        this.comparison = comparison;
    }

    /** Drops records, many at first, then what is said of them, and the date to look from, and brings the horizon nearer, for as long as something of the same kind differs. */
    Difference shrink(Difference found) {
        Difference smallest = found;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int chunk = Math.max(1, smallest.person().entries().size() / 2); chunk > 0; chunk /= 2) {
                for (int at = 0; at + chunk <= smallest.person().entries().size(); ) {
                    Optional<Difference> still = still(smallest.person().without(at, at + chunk), found.kind());
                    smaller |= still.isPresent();
                    at += still.isPresent() ? 0 : 1;
                    smallest = still.orElse(smallest);
                }
            }
            if (smallest.person().asOf().isPresent()) {
                Optional<Difference> still = still(smallest.person().withHindsight(), found.kind());
                smaller |= still.isPresent();
                smallest = still.orElse(smallest);
            }
            Optional<Difference> simpler = smallest.person().simpler().stream()
                    .flatMap(person -> still(person, found.kind()).stream())
                    .findFirst();
            smaller |= simpler.isPresent();
            smallest = simpler.orElse(smallest);
            for (int days : DAYS_EARLIER) {
                Optional<Difference> still = sooner(smallest, days, found.kind());
                smaller |= still.isPresent();
                smallest = still.orElse(smallest);
            }
        }
        return smallest;
    }

    private Optional<Difference> sooner(Difference difference, int days, String kind) {
        Optional<Difference> last = Optional.empty();
        LocalDate horizon = difference.person().horizon().minusDays(days);
        for (int tries = 0; tries < 60; tries++) {
            Optional<Difference> still = still(difference.person().until(horizon), kind);
            if (still.isEmpty()) {
                return last;
            }
            last = still;
            horizon = horizon.minusDays(days);
        }
        return Optional.empty(); // it does not depend on the horizon: keep a date that a reader recognises
    }

    private Optional<Difference> still(Person person, String kind) {
        return comparison.apply(person).filter(d -> d.kind().equals(kind));
    }
}
