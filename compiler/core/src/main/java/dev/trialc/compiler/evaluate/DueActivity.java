package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Timepoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that is done at a visit on its day.
 *
 * @param name the activity's name in the protocol
 * @param optional whether it may be left out ({@code (X)} in the grid)
 * @param needs facts that would say whether it applies, then what would say its days, in order
 * @param timepoints points in time around a dose, as written; empty where none are named
 * @param earliest the first day on which it may be done; empty where the protocol says none of its own, or it is not known
 * @param latest the last such day, included
 * @param reusable where an earlier result may stand for it: the days of each interval that is known
 * @param remarks words of its mark, then what else is said of how it is done
 */
public record DueActivity(
        String name,
        boolean optional,
        List<String> needs,
        List<Timepoint> timepoints,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        List<Days> reusable,
        List<String> remarks) {
    public DueActivity {
        needs = List.copyOf(needs);
        timepoints = List.copyOf(timepoints);
        reusable = List.copyOf(reusable);
        remarks = List.copyOf(remarks);
    }

    /** Both included. */
    public record Days(LocalDate from, LocalDate to) {
        @Override
        public String toString() {
            if (to.isBefore(from)) {
                return "on no day"; // what several intervals have in common may be nothing
            }
            return from.equals(to) ? "on " + from : "from " + from + " to " + to;
        }
    }

    /** {@code ECG}, {@code (ECG)} where it is optional, {@code ECG at pre-dose of Alpha}, {@code ECG needs weight} where nobody knows yet. */
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(optional ? "(" + name + ")" : name);
        if (!remarks.isEmpty()) {
            words.add(String.join(", ", remarks));
        }
        if (!timepoints.isEmpty()) {
            boolean every = timepoints.get(0).relation() == Timepoint.Relation.EVERY;
            words.add((every ? "" : "at ")
                    + timepoints.stream().map(Timepoint::words).collect(Collectors.joining(", ")));
        }
        if (earliest.isPresent() && latest.isPresent()) {
            words.add(new Days(earliest.get(), latest.get()).toString());
        } else {
            earliest.ifPresent(day -> words.add("from " + day));
            latest.ifPresent(day -> words.add("until " + day));
        }
        reusable.forEach(days -> words.add("or reused " + days));
        if (!needs.isEmpty()) {
            words.add("needs " + String.join(", ", needs));
        }
        return String.join(" ", words);
    }
}
