package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.ScheduleException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A record that contradicts itself is refused by both implementations, and by whichever question is asked; its neighbour is taken by both. */
class RefusedRecordsAgreeTest {
    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);
    private static final Trial TRIAL = trial(
            "trial Refused version \"1.0\"",
            "drug Alpha, Beta",
            "regimen R from FirstDose {",
            "  cycle of 28 days delays move later cycles",
            "  give Alpha 10 mg orally on day 1",
            "}",
            "regimen Once from FirstDose { give Beta 5 mg orally once daily }",
            "schedule { visit Scan every 8 weeks from FirstDose }");

    private static Trial trial(String... lines) {
        SourceFile source = new SourceFile("refused.trial", String.join("\n", lines) + "\n");
        return Trial.of("Refused", new CompilerSession(Optional.empty()).check(source, Path.of(".")));
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2026, 1, 1).plusDays(ofJanuary - 1L);
    }

    private static Person person(Entry... more) {
        Entry dosed = new Entry.Happened("FirstDose", day(20));
        return new Person(Stream.concat(Stream.of(dosed), Arrays.stream(more)).toList(), HORIZON);
    }

    private static void refused(Entry... more) {
        Person person = person(more);
        assertThat(new Comparison(TRIAL).of(person)).isEmpty();
        ParticipantRecord record;
        try {
            record = person.record(TRIAL.protocol());
        } catch (ScheduleException e) {
            return; // refused before anything was asked
        }
        List<ThrowingCallable> questions = List.of(
                () -> TRIAL.calculator().schedule(record, HORIZON),
                () -> TRIAL.calculator().doses(record, HORIZON),
                () -> TRIAL.calculator().visit(record, (int) HORIZON.toEpochDay(), row -> {}),
                () -> TRIAL.calculator().deviations(record));
        assertThat(questions)
                .allSatisfy(q -> assertThatThrownBy(q)
                        .isInstanceOf(ScheduleException.class)
                        .hasMessageNotContaining("null"));
    }

    private static void taken(Entry... more) {
        Person person = person(more);
        assertThat(new Comparison(TRIAL).of(person)).isEmpty();
        assertThatCode(() -> TRIAL.calculator().schedule(person.record(TRIAL.protocol()), HORIZON))
                .doesNotThrowAnyException();
    }

    private static Entry death(int day) {
        return on("Death", day);
    }

    private static Entry on(String event, int day) {
        return new Entry.Happened(event, day(day));
    }

    private static Entry start(int cycle, int day) {
        return new Entry.CycleStarted("R", cycle, day(day));
    }

    private static Entry restart(int cycle, int day) {
        return new Entry.Restarted("R", cycle, day(day));
    }

    @Test
    void nothingBeginsAfterDeath() {
        refused(death(19));
        refused(start(2, 48), start(3, 76), death(75));
        refused(restart(2, 76), death(75));
        refused(new Entry.Administered("Alpha", day(22)), death(21));
        taken(death(20), new Entry.Administered("Alpha", day(20)));
        taken(start(2, 48), restart(2, 50), death(50));
    }

    @Test
    void whatHappensOnceHasOneDate() {
        refused(death(60), death(61));
        refused(on("StudyWithdrawal", 60), on("StudyWithdrawal", 61));
        refused(on("FirstDose", 21));
        taken(death(60), death(60), on("FirstDose", 20));
        taken(on("Progression", 60), on("Progression", 61));
    }

    @Test
    void lastDoseIsTheLastOne() {
        refused(on("LastDose", 19));
        refused(on("LastDose", 48), new Entry.Administered("Beta", day(49)));
        taken(on("LastDose", 20));
        taken(on("LastDose", 48), new Entry.Administered("Beta", day(48)));
    }

    @Test
    void startsRiseFromTheAnchor() {
        refused(start(1, 21));
        taken(start(1, 20));
        refused(start(2, 20));
        refused(start(2, 48), start(4, 48));
        refused(start(2, 48), restart(2, 60), start(3, 60));
        taken(start(2, 48), restart(2, 60), start(3, 61));
        taken(start(2, 60), restart(2, 50), start(3, 61));
        refused(restart(1, 20));
        taken(restart(1, 21));
        refused(start(0, 48));
        refused(restart(0, 48));
    }

    @Test
    void aRegimenWithoutCyclesHasOneStart() {
        refused(new Entry.CycleStarted("Once", 2, day(48)));
        refused(new Entry.Restarted("Once", 1, day(48)));
        taken(new Entry.CycleStarted("Once", 1, day(20)));
    }

    @Test
    void oneOccurrenceHasOneDate() {
        refused(start(2, 48), start(2, 49));
        refused(restart(2, 48), restart(2, 49));
        refused(new Entry.VisitDone("Scan", 0, 1, day(76)), new Entry.VisitDone("Scan", 0, 1, day(77)));
        taken(start(2, 48), start(2, 48));
        taken(new Entry.VisitDone("Scan", 0, 1, day(76)), new Entry.VisitDone("Scan", 0, 1, day(76)));
        taken(new Entry.VisitDone("Scan", 0, 1, day(76)), new Entry.VisitDone("Scan", 0, 2, day(77)));
    }
}
