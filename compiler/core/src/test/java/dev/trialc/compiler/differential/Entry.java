package dev.trialc.compiler.differential;

import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.model.ClockTime;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.PartialDate;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.RecordDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that is known of a participant, in terms of neither implementation. */
sealed interface Entry {

    /** Tells the interpreter. */
    void to(Participant participant);

    /** Tells the generated class. */
    void to(ParticipantRecord.Builder record);

    /** The same with one thing less said, in each way in which that can be. */
    default List<Entry> simpler() {
        return List.of();
    }

    /** The words of an {@code example} block's {@code given}; empty where that has none. */
    Optional<String> given();

    /** @param attributes as given: {@code severe} and {@code is yes}, {@code size} and {@code 3 cm} */
    record Happened(String event, LocalDate date, Optional<ClockTime> time, SortedMap<String, Attribute> attributes)
            implements Entry {
        /**
         * One value.
         *
         * @param unit that of its declaration behind a space; empty where it has none
         */
        record Attribute(String value, String unit) {}

        Happened(String event, LocalDate date) {
            this(event, date, Optional.empty(), new TreeMap<>());
        }

        @Override
        public void to(Participant participant) {
            participant.on(event, date, time, values(attributes));
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            if (time.isEmpty()) {
                record.event(event, date, values(attributes));
            } else if (time.get().offset().isPresent()) {
                ZoneOffset offset = time.get().offset().get();
                record.event(event, RecordDate.of(date.atTime(time.get().time()).atOffset(offset)), values(attributes));
            } else {
                record.event(event, RecordDate.of(date.atTime(time.get().time())), values(attributes));
            }
        }

        @Override
        public List<Entry> simpler() {
            return Stream.concat(
                            time.stream().map(t -> new Happened(event, date, Optional.empty(), attributes)),
                            fewer(attributes).map(fewer -> new Happened(event, date, time, fewer)))
                    .map(Entry.class::cast)
                    .toList();
        }

        @Override
        public Optional<String> given() {
            return Optional.of(event + said(attributes) + " on " + date
                    + time.map(t -> " at " + t).orElse(""));
        }
    }

    /** The same where only the month or the year is known. */
    record HappenedIn(String event, PartialDate date, SortedMap<String, Happened.Attribute> attributes)
            implements Entry {
        @Override
        public void to(Participant participant) {
            participant.on(event, date, values(attributes));
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            RecordDate known = date.month().isPresent()
                    ? RecordDate.of(YearMonth.of(date.year(), date.month().getAsInt()))
                    : RecordDate.of(Year.of(date.year()));
            record.event(event, known, values(attributes));
        }

        @Override
        public List<Entry> simpler() {
            return fewer(attributes)
                    .map(fewer -> (Entry) new HappenedIn(event, date, fewer))
                    .toList();
        }

        @Override
        public Optional<String> given() {
            return Optional.of(event + said(attributes) + " on " + date);
        }
    }

    /** All but one of some attributes. */
    private static Stream<SortedMap<String, Happened.Attribute>> fewer(
            SortedMap<String, Happened.Attribute> attributes) {
        return attributes.keySet().stream().map(name -> {
            SortedMap<String, Happened.Attribute> fewer = new TreeMap<>(attributes);
            fewer.remove(name);
            return fewer;
        });
    }

    private static Map<String, String> values(Map<String, Happened.Attribute> attributes) {
        Map<String, String> values = new TreeMap<>();
        attributes.forEach((name, one) -> values.put(name, one.value()));
        return values;
    }

    /** {@code (severe is yes, size 3 cm)}, behind an event. */
    private static String said(SortedMap<String, Happened.Attribute> attributes) {
        String said = attributes.entrySet().stream()
                .map(a -> a.getKey() + said(a.getValue().value(), a.getValue().unit()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    /** {@code  is yes}, {@code  3 cm}. */
    private static String said(String value, String unit) {
        return value.matches("[0-9.]+") ? " " + value + unit : " is " + value;
    }

    record CycleStarted(String regimen, int cycle, LocalDate date) implements Entry {
        @Override
        public void to(Participant participant) {
            participant.cycleStart(regimen, cycle, date);
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            record.cycleStart(regimen, cycle, date);
        }

        @Override
        public Optional<String> given() {
            return Optional.of("cycle " + cycle + " of " + regimen + " on " + date);
        }
    }

    record Administered(String drug, LocalDate date) implements Entry {
        @Override
        public void to(Participant participant) {
            participant.administered(drug, date);
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            record.administered(drug, date);
        }

        @Override
        public Optional<String> given() {
            return Optional.of(drug + " given on " + date);
        }
    }

    record FactFound(String fact, String value, String unit, Optional<LocalDate> date) implements Entry {
        @Override
        public void to(Participant participant) {
            participant.fact(fact, value, date);
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            date.ifPresentOrElse(d -> record.fact(fact, value, d), () -> record.fact(fact, value));
        }

        @Override
        public Optional<String> given() {
            String at = date.map(d -> " on " + d).orElse("");
            return Optional.of(fact + said(value, unit) + at);
        }
    }

    record InArm(String arm) implements Entry {
        @Override
        public void to(Participant participant) {
            participant.inArm(arm);
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            record.arm(arm);
        }

        @Override
        public Optional<String> given() {
            return Optional.of("in " + arm);
        }
    }

    record Chosen(String choice, String option) implements Entry {
        @Override
        public void to(Participant participant) {
            participant.chose(choice, option);
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            record.choice(choice, option);
        }

        @Override
        public Optional<String> given() {
            return Optional.of(choice + " is " + option);
        }
    }

    record ParameterSaid(String parameter, String words) implements Entry {
        @Override
        public void to(Participant participant) {
            participant.parameter(parameter, words);
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            record.parameter(parameter, words);
        }

        @Override
        public Optional<String> given() {
            return Optional.of(parameter + " is \"" + words + "\"");
        }
    }

    record VisitDone(String visit, int episode, int ordinal, LocalDate date) implements Entry {
        @Override
        public void to(Participant participant) {
            participant.done(new Participant.Done(visit, episode, ordinal, date));
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            record.done(visit, episode, ordinal, date);
        }

        @Override
        public Optional<String> given() {
            String number =
                    (episode > 0 ? " " + episode : "") + (ordinal > 0 ? (episode > 0 ? "." : " ") + ordinal : "");
            return Optional.of(visit + number + " done on " + date);
        }
    }

    record Restarted(String regimen, int cycle, LocalDate date) implements Entry {
        @Override
        public void to(Participant participant) {
            participant.restart(regimen, cycle, date);
        }

        @Override
        public void to(ParticipantRecord.Builder record) {
            record.restart(regimen, cycle, date);
        }

        @Override
        public Optional<String> given() {
            return Optional.of("restart cycle " + cycle + " of " + regimen + " on " + date);
        }
    }

    /** What an example states; a drug given on several days is several entries. */
    static Stream<Entry> all(Example.Given given) {
        if (given instanceof Example.Given.Doses g) {
            return g.from().datesUntil(g.to().plusDays(1)).map(day -> new Administered(g.drug(), day));
        }
        return Stream.of(of(given));
    }

    private static SortedMap<String, Happened.Attribute> attributes(Map<String, String> given) {
        SortedMap<String, Happened.Attribute> attributes = new TreeMap<>();
        given.forEach((name, value) -> attributes.put(name, new Happened.Attribute(value, "")));
        return attributes;
    }

    /** What an example states. */
    private static Entry of(Example.Given given) {
        if (given instanceof Example.Given.OnDate g) {
            return new Happened(g.event(), g.date(), g.time(), attributes(g.attributes()));
        }
        if (given instanceof Example.Given.OnPartialDate g) {
            return new HappenedIn(g.event(), g.date(), attributes(g.attributes()));
        }
        if (given instanceof Example.Given.CycleStart g) {
            return new CycleStarted(g.regimen(), g.cycle(), g.date());
        }
        if (given instanceof Example.Given.FactValue g) {
            return new FactFound(g.fact(), g.value(), "", g.date());
        }
        if (given instanceof Example.Given.Done g) {
            return new VisitDone(
                    g.visit(), g.occurrence().episode(), g.occurrence().ordinal(), g.date());
        }
        if (given instanceof Example.Given.Restart g) {
            return new Restarted(g.regimen(), g.cycle(), g.date());
        }
        if (given instanceof Example.Given.InArm g) {
            return new InArm(g.arm());
        }
        if (given instanceof Example.Given.Chosen g) {
            return new Chosen(g.choice(), g.option());
        }
        Example.Given.ParameterValue g = (Example.Given.ParameterValue) given;
        return new ParameterSaid(g.parameter(), g.words());
    }
}
