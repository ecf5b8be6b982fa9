package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.evaluate.VisitNumbers;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.ClockTime;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.model.PartialDate;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.resolve.SlotReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks every name and value against the protocol before it is taken. */
final class ParticipantReader {
    private final Protocol protocol;
    private final Participant participant = new Participant();

    ParticipantReader(Protocol protocol) {
        this.protocol = protocol;
    }

    Participant participant() {
        return participant;
    }

    /** @param record an event, and the attributes of the record where it has some: {@code Attack (severe is yes)} */
    void event(String where, String record, String date) {
        event(where, GivenRecord.of(where, record), date);
    }

    void event(String where, GivenRecord record, String date) {
        String name = record.event();
        Event event = known(where, "event", name, protocol.events(), Event::name);
        Optional<PartialDate> partial = Dates.partial(date);
        if (partial.isPresent()) {
            participant.on(name, partial.get(), record.checked(where, event));
            return;
        }
        int clock = date.indexOf('T');
        LocalDate day = Dates.parse(where + " " + name, clock < 0 ? date : date.substring(0, clock));
        Optional<ClockTime> time =
                clock < 0 ? Optional.empty() : Optional.of(Dates.time(where + " " + name, date.substring(clock + 1)));
        participant.on(name, day, time, record.checked(where, event));
    }

    void dose(String where, String drug, String date) {
        known(where, "drug", drug, protocol.drugs(), d -> d.name());
        participant.administered(drug, Dates.parse(where + " " + drug, date));
    }

    void arm(String where, String name) {
        known(where, "arm", name, protocol.arms(), a -> a.name());
        once(where, "the arm", participant.arm(), name);
        participant.inArm(name);
    }

    void choice(String where, String name, String option) {
        Choice choice = known(where, "choice", name, protocol.choices(), Choice::name);
        known(where, "option of " + name, option, choice.options(), o -> o);
        once(where, name, participant.choice(name), option);
        participant.chose(name, option);
    }

    void parameter(String where, String name, String words) {
        Parameter parameter = known(where, "parameter", name, protocol.parameters(), Parameter::name);
        SlotReader.check(protocol, parameter, words);
        once(where, name, participant.parameter(name), words);
        participant.parameter(name, words);
    }

    /** Of two values one would be taken in silence. */
    private static void once(String where, String name, Optional<String> before, String now) {
        if (before.isPresent() && !before.get().equals(now)) {
            throw new UsageException(
                    where + ": " + name + " is given as “" + before.get() + "” and as “" + now + "”; keep one of them");
        }
    }

    void cycle(String where, String name, String date) {
        cycle(where, name, date, participant::cycleStart);
    }

    void restart(String where, String name, String date) {
        cycle(where, name, date, participant::restart);
    }

    private interface CycleRecord {
        void add(String regimen, int cycle, LocalDate date);
    }

    private void cycle(String where, String name, String date, CycleRecord record) {
        int hash = name.indexOf('#');
        String number = name.substring(hash + 1);
        String regimen = hash > 0 ? name.substring(0, hash) : only(where);
        known(where, "regimen", regimen, protocol.regimens(), r -> r.name());
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new UsageException(where + ": “" + number + "” is no number of a cycle"
                    + (number.matches("[1-9]\\d+") ? ": the highest is 9999" : "; write, for example, 3=2026-03-17"));
        }
        record.add(regimen, Integer.parseInt(number), Dates.parse(where + " " + name, date));
    }

    /** @param name a visit, and its number where it has one: {@code TumourImaging 1}, {@code Treatment 2.1} */
    void done(String where, String name, String date) {
        String[] words = name.split("[ #]+", 2);
        Visit visit = known(where, "visit", words[0], protocol.visits(), Visit::name);
        String number = words.length > 1 ? words[1] : "";
        if (!number.matches("|[1-9]\\d{0,5}(\\.[1-9]\\d{0,5})?")) {
            throw new UsageException(where + ": “" + number + "” is no number of a visit; write, for example, "
                    + words[0] + " 1=2026-03-17");
        }
        String[] parts = number.split("\\.", -1);
        int first = number.isEmpty() ? 0 : Integer.parseInt(parts[0]);
        boolean each = visit.perEach().isPresent();
        if (parts.length > 1 && !each) {
            throw new UsageException(where + ": " + words[0] + " is numbered 1, 2, 3; a number such as " + number
                    + " is for visits that belong to each record of an event");
        }
        int second = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        if (second == 0 || !each) {
            numbered(where, visit, number, date);
        } else if (VisitNumbers.isSeries(visit).equals(Optional.of(false))) {
            throw new UsageException(where + ": " + words[0] + " takes place once for each record of an event; write "
                    + words[0] + "#" + first + "=" + date);
        }
        LocalDate day = Dates.parse(where + " " + name, date);
        participant.done(new Participant.Done(words[0], each ? first : 0, each ? second : first, day));
    }

    /** A number where there is one, and none where there is none: else the visit would be listed as one that nobody planned. */
    private static void numbered(String where, Visit visit, String number, String date) {
        boolean each = visit.perEach().isPresent();
        Optional<Boolean> series = VisitNumbers.isSeries(visit);
        String name = visit.name();
        if (each && number.isEmpty()) {
            throw new UsageException(where + ": " + name
                    + " belongs to each record of an event; say to which, such as " + name
                    + (series.equals(Optional.of(true)) ? "#1.1=" : "#1=") + date);
        }
        if (each && series.equals(Optional.of(true))) {
            throw new UsageException(where + ": " + name
                    + " has several visits for each record of an event; say which, such as " + name + "#" + number
                    + ".1=" + date);
        }
        if (!each && number.isEmpty() && series.equals(Optional.of(true))) {
            throw new UsageException(where + ": " + name + " takes place several times; say which of them, such as "
                    + name + "#1=" + date);
        }
        if (!each && !number.isEmpty() && series.equals(Optional.of(false))) {
            throw new UsageException(
                    where + ": " + name + " takes place once, and has no number; write " + name + "=" + date);
        }
    }

    private String only(String where) {
        if (protocol.regimens().size() != 1) {
            throw new UsageException(where + ": the protocol has "
                    + protocol.regimens().size() + " regimens; name one, such as Combination#3=2026-03-17");
        }
        return protocol.regimens().get(0).name();
    }

    void fact(String where, String name, String valueAndDate) {
        Fact fact = known(where, "fact", name, protocol.facts(), Fact::name);
        int at = valueAndDate.lastIndexOf('@');
        String value = at > 0 ? valueAndDate.substring(0, at).strip() : valueAndDate;
        Optional<LocalDate> date = at > 0
                ? Optional.of(Dates.parse(where + " " + name, valueAndDate.substring(at + 1)))
                : Optional.empty();
        participant.fact(name, GivenValue.of(where, name, fact.type(), value), date);
    }

    private static <T> T known(String where, String kind, String name, List<T> all, Function<T, String> key) {
        return GivenValue.known(where, kind, name, all, key);
    }
}
