package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.ArmsOf;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the dates of anchors (T01 to T07, T09). */
final class Anchors {
    private final Protocol protocol;
    private final Participant participant;
    private final Events events;

    Anchors(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
        this.events = new Events(protocol, participant);
    }

    Found find(Anchor anchor) {
        if (anchor instanceof Anchor.OfEvent a) {
            return event(a.ref());
        }
        if (anchor instanceof Anchor.FirstSince a) {
            return firstSince(a);
        }
        if (anchor instanceof Anchor.OnDate a) {
            return Found.at(a.date(), a.date().toString());
        }
        if (anchor instanceof Anchor.StudyDay a) {
            int offset = !protocol.dayZero() && a.day() > 0 ? a.day() - 1 : a.day();
            return event(EventRef.first(protocol.reference())).map(d -> d.plusDays(offset));
        }
        if (anchor instanceof Anchor.Shifted a) {
            return shifted(a);
        }
        if (anchor instanceof Anchor.OfVisit a) {
            return visit(a);
        }
        if (anchor instanceof Anchor.LastOf a) {
            LastDue last = lastDue(a.visit());
            return a.done() ? last.done(a.visit()) : last.find(a.visit());
        }
        if (anchor instanceof Anchor.FirstOf a) {
            return firstOf(a.anchors());
        }
        if (anchor instanceof Anchor.LaterOf a) {
            return laterOf(a.anchors());
        }
        Anchor.OrElse a = (Anchor.OrElse) anchor;
        Found first = find(a.first());
        if (first.known() || open(a.first())) {
            return first; // T26: the alternative is for the case that there was no last one
        }
        Found other = find(a.otherwise());
        return other.known() ? other : Found.missing(first.need() + " or " + other.need());
    }

    /** Whether an anchor is the last one due or done of a visit that may still have more. */
    private boolean open(Anchor anchor) {
        if (anchor instanceof Anchor.Shifted shifted) {
            return open(shifted.base());
        }
        if (anchor instanceof Anchor.FirstSince first) {
            return open(first.since());
        }
        return anchor instanceof Anchor.LastOf last
                && lastDue(last.visit()).end(last.visit()).isEmpty();
    }

    private Found event(EventRef ref) {
        String name = ref.drug().map(d -> ref.event() + " of " + d).orElse(ref.event());
        if (ref.drug().isPresent()) {
            return events.derivedLastDose(ref.drug())
                    .map(d -> Found.at(d, name))
                    .orElse(Found.missing(name));
        }
        return record(ref).map(r -> Found.at(r.date(), name)).orElse(Found.missing(missing(ref)));
    }

    /** The record that is missing, in the words of the protocol. */
    private static String missing(EventRef ref) {
        if (ref.pick() == EventRef.Pick.LAST_BUT) {
            return "last but one " + ref.event(); // no other is written
        }
        String number = Integer.toString(ref.number());
        return switch (ref.number()) {
            case 0, 1 -> ref.event();
            case 2 -> "second " + ref.event();
            case 3 -> "third " + ref.event();
            default -> {
                String ending = number.matches("(.*[^1])?1")
                        ? "st"
                        : number.matches("(.*[^1])?2") ? "nd" : number.matches("(.*[^1])?3") ? "rd" : "th";
                yield number + ending + " " + ref.event();
            }
        };
    }

    /** The record that an anchor is, where it is an event by itself: only that has a time of day (T51). */
    Optional<Recorded> record(Anchor anchor) {
        return anchor instanceof Anchor.OfEvent event && event.ref().drug().isEmpty()
                ? record(event.ref())
                : Optional.empty();
    }

    private Optional<Recorded> record(EventRef ref) {
        List<Recorded> rising = events.records(ref.event(), ref.filter());
        int index =
                ref.pick() == EventRef.Pick.LAST_BUT ? rising.size() - 1 - ref.number() : Math.max(1, ref.number()) - 1;
        return index >= 0 && index < rising.size()
                ? Optional.of(rising.get(index)).filter(r -> sure(r, ref))
                : Optional.empty();
    }

    /** Whether counting finds this record on whichever of its days one with a partial date lies (language §5.8). */
    private boolean sure(Recorded record, EventRef ref) {
        if (ref.pick() == EventRef.Pick.EACH) {
            return true; // what has no day has no visit, so the first that has is the first of them
        }
        AttributeTruth attributes = new AttributeTruth(protocol, ref.event());
        boolean fromLast = ref.pick() == EventRef.Pick.LAST_BUT;
        return events.partial(ref.event()).stream()
                .filter(p -> ref.filter()
                        .map(f -> attributes.of(f, p.on(p.first())) != Truth.FALSE)
                        .orElse(true))
                .allMatch(p ->
                        fromLast ? p.last().isBefore(record.date()) : p.first().isAfter(record.date()));
    }

    /** The first record on or after a day; while that day is unknown, what it needs. */
    private Found firstSince(Anchor.FirstSince a) {
        Found since = find(a.since());
        if (!since.known()) {
            return since;
        }
        return events.records(a.event(), Optional.empty()).stream()
                .map(Recorded::date)
                .filter(date -> !date.isBefore(since.get()))
                .findFirst()
                .map(date -> Found.at(date, a.event()))
                .orElse(Found.missing(a.event()));
    }

    private Found shifted(Anchor.Shifted a) {
        Found base = find(a.base());
        Lengths lengths = new Lengths(participant);
        Optional<String> unknown = lengths.unknown(a.length());
        if (unknown.isPresent()) {
            List<String> parameters = new ArrayList<>(base.parameters());
            if (!parameters.contains(unknown.get())) {
                parameters.add(unknown.get());
            }
            return Found.missing(base.known() ? "" : base.words(), parameters);
        }
        return base.map(d -> lengths.shifted(d, a.length(), a.after()));
    }

    /** Within {@code for each E}, a visit that stands outside is planned and done for the participant, not for a record of E (T27). */
    private Participant whose(String visit) {
        boolean each = protocol.visit(visit).flatMap(Visit::perEach).isPresent();
        return each ? participant : participant.whole().orElse(participant);
    }

    private LastDue lastDue(String visit) {
        return new LastDue(protocol, whose(visit));
    }

    private Found visit(Anchor.OfVisit a) {
        String name = a.ordinal() > 0 ? a.visit() + " " + a.ordinal() : a.visit();
        if (!a.planned()) {
            return whose(a.visit())
                    .doneOn(a.visit(), a.ordinal())
                    .map(d -> Found.at(d, name))
                    .orElse(Found.missing(name));
        }
        return lastDue(a.visit())
                .due(a.visit(), a.ordinal())
                .map(d -> Found.at(d, name))
                .orElse(Found.missing(name));
    }

    private Found firstOf(List<Anchor> anchors) {
        Found best = null;
        List<String> needs = new ArrayList<>();
        for (Anchor anchor : anchors) {
            Found found = find(anchor);
            needs.add(found.need());
            if (found.known() && (best == null || found.get().isBefore(best.get()))) {
                best = found;
            }
        }
        return best != null ? best : Found.missing(String.join(" or ", needs));
    }

    private Found laterOf(List<Anchor> anchors) {
        List<Found> everybodys = anchors.stream().map(this::find).toList();
        List<Found> theirs =
                anchors.stream().filter(this::mayCome).map(this::find).toList();
        List<Found> all = theirs.isEmpty() ? everybodys : theirs;
        List<Found> unknown = all.stream().filter(f -> !f.known()).toList();
        if (!unknown.isEmpty()) {
            return Found.missing(unknown.stream().map(Found::need).collect(Collectors.joining(" and ")));
        }
        Found latest = all.get(0);
        for (Found found : all) {
            latest = found.get().isAfter(latest.get()) ? found : latest;
        }
        return latest;
    }

    /** Whether it is known, or the participant is in no other arm than those in which it can be. */
    private boolean mayCome(Anchor anchor) {
        boolean othersAlone = ArmsOf.anchor(protocol, anchor)
                .flatMap(arms -> participant.arm().map(arm -> !arms.contains(arm)))
                .orElse(false);
        return !othersAlone || find(anchor).known();
    }

    /** The earliest record of any of these on or after a date (T23); for an event its records, for another anchor its date. */
    Optional<LocalDate> earliestOnOrAfter(List<Anchor> anchors, LocalDate from) {
        LocalDate earliest = null;
        for (Anchor anchor : anchors) {
            Optional<LocalDate> date = onOrAfter(anchor, from);
            if (date.isPresent() && (earliest == null || date.get().isBefore(earliest))) {
                earliest = date.get();
            }
        }
        return Optional.ofNullable(earliest);
    }

    private Optional<LocalDate> onOrAfter(Anchor anchor, LocalDate from) {
        if (anchor instanceof Anchor.OfEvent e && anyRecord(e.ref())) {
            return events.records(e.ref().event(), e.ref().filter()).stream()
                    .map(Recorded::date)
                    .filter(d -> !d.isBefore(from))
                    .findFirst();
        }
        if (anchor instanceof Anchor.FirstOf firstOf) {
            return earliestOnOrAfter(firstOf.anchors(), from);
        }
        return find(anchor).date().filter(d -> !d.isBefore(from));
    }

    /** The bare name, whatever its records must have: as an end it is any of them. */
    private static boolean anyRecord(EventRef ref) {
        EventRef bare = new EventRef(ref.event(), EventRef.Pick.NTH, 1, Optional.empty(), ref.filter());
        return ref.equals(bare);
    }
}
