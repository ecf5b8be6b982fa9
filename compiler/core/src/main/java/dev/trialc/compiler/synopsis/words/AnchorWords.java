package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Length;
import java.util.List;
import java.util.Optional;

/** Dates that others are counted from, in mid-sentence: {@code 28 days after last dose}. */
public final class AnchorWords {
    private final Phrases phrases;

    AnchorWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public String of(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent event) {
            return event(event.ref());
        }
        if (anchor instanceof Anchor.FirstSince first) {
            return "first " + phrases.names().event(first.event()) + " on or after " + of(first.since());
        }
        if (anchor instanceof Anchor.VisitDay day) {
            return day.dosing() ? "dosing" : "the visit";
        }
        if (anchor instanceof Anchor.OnDate date) {
            return Dates.written(date.date());
        }
        if (anchor instanceof Anchor.StudyDay day) {
            return "study day" + Words.NBSP + Words.signed(day.day());
        }
        if (anchor instanceof Anchor.Shifted shifted) {
            String base = shifted.base() instanceof Anchor.OrElse ? "(" + of(shifted.base()) + ")" : of(shifted.base());
            Optional<String> week = phrases.lengths().week(shifted.length());
            if (week.isPresent()) {
                return "the first day of " + week.get() + " from " + base;
            }
            if (shifted.base() instanceof Anchor.Shifted
                    && shifted.after()
                    && shifted.length().equals(Length.ofDays(1))) {
                return "the day after " + base; // what a limit in time no longer allows
            }
            return phrases.lengths().of(shifted.length()) + (shifted.after() ? " after " : " before ") + base;
        }
        if (anchor instanceof Anchor.OfVisit visit) {
            String ordinal = visit.ordinal() == 0 ? "" : Words.NBSP + visit.ordinal();
            return (visit.planned() ? "the planned date of " : "the actual date of ")
                    + phrases.names().visit(visit.visit())
                    + ordinal;
        }
        if (anchor instanceof Anchor.LastOf last) {
            return "the last " + phrases.names().visit(last.visit()) + (last.done() ? " done" : " due");
        }
        if (anchor instanceof Anchor.FirstOf first) {
            return "the first of " + Words.or(all(first.anchors()));
        }
        if (anchor instanceof Anchor.LaterOf later) {
            return (later.anchors().size() > 2 ? "the latest of " : "the later of ") + Words.and(all(later.anchors()));
        }
        Anchor.OrElse orElse = (Anchor.OrElse) anchor;
        return of(orElse.first()) + " or, where that is not known, " + of(orElse.otherwise());
    }

    /** {@code until progression}, {@code until the first of progression or death}. */
    public String until(List<Anchor> anchors) {
        return anchors.size() == 1 ? "until " + of(anchors.get(0)) : "until the first of " + Words.or(all(anchors));
    }

    List<String> all(List<Anchor> anchors) {
        return anchors.stream().map(this::of).toList();
    }

    private String event(EventRef ref) {
        String name = phrases.names().event(ref.event());
        String ofDrug = ref.drug().map(d -> " of " + phrases.names().drug(d)).orElse("");
        String filter =
                ref.filter().map(f -> " (" + phrases.exprs().of(f) + ")").orElse("");
        return pick(ref) + name + ofDrug + filter;
    }

    private String pick(EventRef ref) {
        return switch (ref.pick()) {
            case EACH -> "each ";
            case LAST_BUT ->
                switch (ref.number()) {
                    case 0 -> "last ";
                    case 1 -> "last but one ";
                    default -> "last but " + ref.number() + " ";
                };
            case NTH -> nth(ref);
        };
    }

    private String nth(EventRef ref) {
        if (ref.number() > 1 || !recurs(ref.event())) {
            return ref.number() > 1 ? Words.ordinal(ref.number()) + " " : "";
        }
        if (phrases.episode().isEmpty()) {
            return Words.ordinal(1) + " ";
        }
        return phrases.episode().get().equals(ref.event()) ? "this " : "the next ";
    }

    private boolean recurs(String event) {
        return Event.drugOf(event).isPresent()
                || phrases.protocol().event(event).filter(Event::recurs).isPresent();
    }
}
