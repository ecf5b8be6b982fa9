package dev.trialc.compiler.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of a participant: records add up, contradict each other, and are seen at a date, or by one record of an event. */
class ParticipantTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private static Participant.Done scan(int episode, int ordinal, LocalDate date) {
        return new Participant.Done("Scan", episode, ordinal, date);
    }

    private static Optional<LocalDate> on(LocalDate date) {
        return Optional.of(date);
    }

    @Test
    void everythingThatIsRecordedCanBeRead() {
        Participant one = new Participant()
                .on("Attack", TUESDAY)
                .on("Attack", MONDAY)
                .cycleStart("R", 2, MONDAY)
                .restart("S", 3, TUESDAY)
                .administered("Alpha", MONDAY)
                .administered("Beta", TUESDAY)
                .fact("Hb", "90", on(MONDAY))
                .inArm("Control")
                .chose("Therapy", "Alpha")
                .parameter("Interval", "6 weeks")
                .done(scan(0, 2, MONDAY));

        assertThat(one.recorded("Attack")).containsExactly(MONDAY, TUESDAY);
        assertThat(one.recorded("Relapse")).isEmpty();
        assertThat(one.cycleStarts("R")).containsEntry(2, MONDAY).hasSize(1);
        assertThat(one.restarts("S")).containsEntry(3, TUESDAY).hasSize(1);
        assertThat(one.startedRegimens()).containsExactly("R", "S");
        assertThat(one.administrations(Optional.empty())).containsExactly(MONDAY, TUESDAY);
        assertThat(one.administrations(Optional.of("Beta"))).containsExactly(TUESDAY);
        assertThat(one.facts("Hb")).containsExactly(new Participant.FactEntry("90", on(MONDAY)));
        assertThat(one.arm()).contains("Control");
        assertThat(one.choice("Therapy")).contains("Alpha");
        assertThat(one.parameter("Interval")).contains("6 weeks");
        assertThat(one.done()).containsExactly(scan(0, 2, MONDAY));
        assertThat(one.contradiction()).isEmpty();
    }

    @Test
    void twoDatesForOneOccurrenceContradictEachOther() {
        assertThat(new Participant()
                        .done(scan(0, 2, MONDAY))
                        .done(scan(0, 2, TUESDAY))
                        .done(scan(0, 2, WEDNESDAY))
                        .contradiction())
                .contains("Scan 2 is recorded as done on 2026-03-02 and on 2026-03-03.");
    }

    @Test
    void theSameDateTwiceIsOneRecord() {
        assertThat(new Participant()
                        .done(scan(0, 2, MONDAY))
                        .done(scan(0, 2, MONDAY))
                        .contradiction())
                .isEmpty();
        assertThat(new Participant()
                        .cycleStart("R", 2, MONDAY)
                        .cycleStart("R", 2, MONDAY)
                        .contradiction())
                .isEmpty();
    }

    @Test
    void otherOccurrencesMayHaveOtherDates() {
        assertThat(new Participant()
                        .done(scan(1, 2, MONDAY))
                        .done(scan(2, 2, TUESDAY))
                        .done(scan(1, 3, TUESDAY))
                        .done(new Participant.Done("Echo", 1, 2, TUESDAY))
                        .contradiction())
                .isEmpty();
    }

    @Test
    void twoStartsOfOneCycleContradictEachOther() {
        assertThat(new Participant()
                        .cycleStart("R", 2, MONDAY)
                        .cycleStart("R", 2, TUESDAY)
                        .cycleStart("R", 2, WEDNESDAY)
                        .contradiction())
                .contains("Cycle 2 of R cannot start on both 2026-03-02 and 2026-03-03.");
        assertThat(new Participant()
                        .restart("R", 2, MONDAY)
                        .restart("R", 2, TUESDAY)
                        .contradiction())
                .contains("Cycle 2 of R cannot start again on both 2026-03-02 and 2026-03-03.");
    }

    @Test
    void theFirstContradictionIsNamed() {
        Participant one = new Participant()
                .cycleStart("R", 2, MONDAY)
                .cycleStart("R", 2, TUESDAY)
                .done(scan(0, 2, MONDAY))
                .done(scan(0, 2, TUESDAY));
        assertThat(one.contradiction().orElseThrow()).startsWith("Cycle 2 of R");
    }

    @Test
    void aVisitIsDoneUnderItsNameAndNumberAlone() {
        Participant one = new Participant()
                .done(new Participant.Done("Echo", 0, 2, MONDAY))
                .done(scan(1, 2, MONDAY))
                .done(scan(0, 1, MONDAY))
                .done(scan(0, 2, TUESDAY));
        assertThat(one.doneOn("Scan", 2)).contains(TUESDAY);
        assertThat(one.doneOn("Scan", 3)).isEmpty();
    }

    @Test
    void seenAtADateWhatIsDatedLaterIsLeftOutAndTheDayItselfStays() {
        Participant all = new Participant();
        for (LocalDate day : List.of(MONDAY, TUESDAY, WEDNESDAY)) {
            int number = day.getDayOfMonth() - 1;
            all.on("Attack", day)
                    .cycleStart("R", number, day)
                    .restart("S", number, day)
                    .administered("Alpha", day)
                    .fact("Hb", "9" + number, on(day))
                    .done(scan(0, number, day));
        }
        all.fact("Hb", "100", Optional.empty()).inArm("Control").chose("Therapy", "Alpha");
        all.parameter("Interval", "6 weeks");

        Participant seen = all.asOf(TUESDAY);

        assertThat(seen.asOf()).contains(TUESDAY);
        assertThat(seen.recorded("Attack")).containsExactly(MONDAY, TUESDAY);
        assertThat(seen.cycleStarts("R").values()).containsExactly(MONDAY, TUESDAY);
        assertThat(seen.restarts("S").values()).containsExactly(MONDAY, TUESDAY);
        assertThat(seen.administrations(Optional.empty())).containsExactly(MONDAY, TUESDAY);
        assertThat(seen.facts("Hb"))
                .extracting(Participant.FactEntry::value)
                .containsExactly("91", "92", "100"); // an undated value holds at every date
        assertThat(seen.done()).containsExactly(scan(0, 1, MONDAY), scan(0, 2, TUESDAY));
        assertThat(seen.arm()).contains("Control");
        assertThat(seen.choice("Therapy")).contains("Alpha");
        assertThat(seen.parameter("Interval")).contains("6 weeks");
        assertThat(all.recorded("Attack")).as("the record itself").hasSize(3);
        assertThat(all.asOf()).isEmpty();
    }

    @Test
    void aContradictionIsKnownBeforeItsDate() {
        Participant all = new Participant().restart("R", 2, MONDAY).restart("R", 2, WEDNESDAY);
        assertThat(all.asOf(MONDAY).contradiction()).isPresent();
    }

    @Test
    void beforeARestartTheLaterOnesAreNotKnown() {
        Participant all = new Participant()
                .restart("R", 2, MONDAY)
                .restart("R", 3, WEDNESDAY)
                .done(scan(0, 1, WEDNESDAY));
        Participant before = all.restartedBy(TUESDAY);
        assertThat(before.restarts("R").values()).containsExactly(MONDAY);
        assertThat(before.done()).hasSize(1);
        assertThat(all.restartedBy(WEDNESDAY).restarts("R")).hasSize(2);
    }

    @Test
    void withoutWhatWasDoneTheRestIsTheSame() {
        Participant before = new Participant()
                .done(scan(0, 1, MONDAY))
                .restart("R", 2, TUESDAY)
                .beforeVisits();
        assertThat(before.done()).isEmpty();
        assertThat(before.restarts("R")).hasSize(1);
    }

    @Test
    void onRecordsAloneEverythingIsThere() {
        Participant one = new Participant().done(scan(0, 1, MONDAY)).restart("R", 2, TUESDAY);
        assertThat(one.isOnRecordsAlone()).isFalse();
        assertThat(one.onRecordsAlone().isOnRecordsAlone()).isTrue();
        assertThat(one.onRecordsAlone().done()).hasSize(1);
        assertThat(one.onRecordsAlone().restarts("R")).hasSize(1);
    }

    @Test
    void oneRecordOfAnEventSeesItselfAndWhatComesBeforeTheNext() {
        Participant all = new Participant()
                .on("Attack", MONDAY)
                .on("Attack", WEDNESDAY)
                .on("Rescue", MONDAY.minusDays(1))
                .on("Rescue", MONDAY)
                .on("Rescue", TUESDAY)
                .on("Rescue", WEDNESDAY)
                .on("Relapse", WEDNESDAY)
                .restart("R", 2, MONDAY)
                .done(scan(1, 4, MONDAY))
                .done(scan(2, 5, WEDNESDAY));
        List<Recorded> attacks = all.records("Attack");

        Participant first = all.episode("Attack", 1, attacks, List.of("Rescue"));
        assertThat(first.recorded("Attack")).containsExactly(MONDAY);
        assertThat(first.recorded("Rescue")).containsExactly(MONDAY, TUESDAY);
        assertThat(first.recorded("Relapse")).containsExactly(WEDNESDAY);
        assertThat(first.done()).containsExactly(scan(0, 4, MONDAY));
        assertThat(first.restarts("R")).hasSize(1);

        Participant second = all.episode("Attack", 2, attacks, List.of("Rescue"));
        assertThat(second.recorded("Attack")).containsExactly(WEDNESDAY);
        assertThat(second.recorded("Rescue")).containsExactly(WEDNESDAY);
        assertThat(second.done()).containsExactly(scan(0, 5, WEDNESDAY));
    }

    @Test
    void whatIsDerivedForTheStudyKnowsAllRecords() {
        Participant all = new Participant()
                .on("Attack", MONDAY)
                .on("Attack", WEDNESDAY)
                .fact("Hb", "90", on(MONDAY))
                .fact("Hb", "80", on(TUESDAY))
                .restart("R", 2, WEDNESDAY)
                .done(scan(1, 1, MONDAY));
        Participant first = all.episode("Attack", 1, all.records("Attack"), List.of());

        assertThat(all.whole()).isEmpty();
        assertThat(first.whole().orElseThrow().recorded("Attack")).hasSize(2);
        assertThat(first.whole().orElseThrow().isOnRecordsAlone()).isFalse();
        assertThat(first.onRecordsAlone().whole().orElseThrow().isOnRecordsAlone())
                .isTrue();
        assertThat(first.withFacts(MONDAY::equals).whole().orElseThrow().facts("Hb"))
                .hasSize(1);
        assertThat(first.restartedBy(MONDAY).whole().orElseThrow().restarts("R"))
                .isEmpty();
        assertThat(first.beforeVisits().whole().orElseThrow().done()).isEmpty();
    }

    @Test
    void valuesOfSomeDaysAreDatedOnes() {
        Participant view = new Participant()
                .fact("Hb", "90", on(MONDAY))
                .fact("Hb", "80", on(TUESDAY))
                .fact("Hb", "70", Optional.empty())
                .done(scan(0, 1, MONDAY))
                .restart("R", 2, WEDNESDAY)
                .withFacts(MONDAY::equals);
        assertThat(view.facts("Hb")).containsExactly(new Participant.FactEntry("90", on(MONDAY)));
        assertThat(view.done()).hasSize(1);
        assertThat(view.restarts("R")).hasSize(1);
    }
}
