package dev.trialc.compiler.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.runtime.DateOutOfRangeException;
import dev.trialc.runtime.EpochDays;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.PlannedActivity;
import dev.trialc.runtime.RowLimitException;
import dev.trialc.runtime.Sourced;
import dev.trialc.runtime.Truth;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrimitivePathTest {
    private static final CompiledTrial TRIAL = CompiledTrial.of(StudyOneModel.protocol());
    private static final ParticipantRecord RECORD = ParticipantRecord.builder()
            .event("FirstDose", LocalDate.of(2026, 1, 20))
            .build();

    private static long shown;

    @Test
    void theSinkSeesTheSameRows() {
        List<Occurrence> seen = new ArrayList<>();
        LocalDate until = LocalDate.of(2027, 12, 31);
        TRIAL.calculator().visit(RECORD, (int) until.toEpochDay(), row -> seen.add(Occurrence.of(row)));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(TRIAL.calculator().schedule(RECORD, until));
    }

    @Test
    void nothingIsAllocatedForARow() {
        int century = (int) LocalDate.of(2126, 1, 1).toEpochDay();
        int year = (int) LocalDate.of(2027, 1, 1).toEpochDay();
        for (int warm = 0; warm < 20; warm++) {
            allocated(century);
        }
        long few = allocated(year);
        long many = allocated(century);
        assertThat(many - few).as("bytes for %d more rows", 60_000).isLessThan(60_000);
    }

    private static long allocated(int until) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        TRIAL.calculator().visit(RECORD, until, row -> shown += row.orderingDay());
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @Test
    void rowsAndDatesHaveLimits() {
        assertThatThrownBy(() -> TRIAL.calculator().schedule(RECORD, LocalDate.of(9999, 12, 31)))
                .isInstanceOf(RowLimitException.class)
                .hasMessageContaining("2000000 rows");
        assertThatThrownBy(() -> TRIAL.calculator().schedule(RECORD, LocalDate.of(10000, 1, 1)))
                .isInstanceOf(DateOutOfRangeException.class);
        assertThatThrownBy(() -> ParticipantRecord.builder().event("FirstDose", LocalDate.of(1026, 1, 1)))
                .isInstanceOf(DateOutOfRangeException.class)
                .hasMessageContaining("FirstDose on 1026-01-01");
        assertThat(EpochDays.date(EpochDays.FIRST)).isEqualTo("1900-01-01");
    }

    @Test
    void typedParticipantAndActivities() throws ReflectiveOperationException {
        Class<?> participant = nested("Participant");
        Object builder = participant.getMethod("builder").invoke(null);
        Class<?> event = nested("Event");
        Class<?> status = nested("MenopausalStatus");
        builder.getClass()
                .getMethod("on", event, LocalDate.class)
                .invoke(builder, constant(event, "FIRST_DOSE"), LocalDate.of(2026, 1, 20));
        builder.getClass()
                .getMethod("cycleStart", int.class, LocalDate.class)
                .invoke(builder, 3, LocalDate.of(2026, 3, 24));
        builder.getClass().getMethod("menopausalStatus", status).invoke(builder, constant(status, "PREMENOPAUSAL"));
        builder.getClass()
                .getMethod("boneLesions", boolean.class, LocalDate.class)
                .invoke(builder, false, LocalDate.of(2026, 4, 1));
        Object built = builder.getClass().getMethod("build").invoke(builder);
        List<?> rows = (List<?>) TRIAL.type()
                .getMethod("schedule", participant, LocalDate.class)
                .invoke(null, built, LocalDate.of(2026, 6, 1));
        assertThat(Rows.dates(rows.stream().map(Occurrence.class::cast).toList(), "TumourImaging"))
                .containsExactly("2026-03-17", "2026-05-19");
        Class<?> group = nested("Group");
        assertThat(TRIAL.type()
                        .getMethod("belongs", participant, group, LocalDate.class)
                        .invoke(null, built, constant(group, "PREMENOPAUSAL"), LocalDate.of(2026, 1, 20)))
                .isEqualTo(Truth.TRUE);
        Method activities = TRIAL.type().getMethod("activities", Occurrence.class, participant);
        Object imaging = constant(nested("Visit"), "TUMOUR_IMAGING");
        List<Occurrence> scans = rows.stream()
                .map(Occurrence.class::cast)
                .filter(row -> row.item().equals("TumourImaging"))
                .toList();
        assertThat(activities.invoke(null, scans.get(0), built))
                .isEqualTo(List.of(
                        new PlannedActivity(
                                "CTorMRI",
                                "CTorMRI",
                                false,
                                Truth.TRUE,
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of()),
                        new PlannedActivity(
                                "BoneScan",
                                "BoneScan",
                                false,
                                Truth.UNKNOWN,
                                List.of("boneLesions"),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of())));
        assertThat((List<?>) activities.invoke(null, scans.get(1), built)).hasSize(1);
        assertThat(((Sourced) imaging).source()).startsWith("protocols/dalpiciclib-toremifene.trial:");
    }

    private static Class<?> nested(String name) throws ClassNotFoundException {
        return Class.forName(
                TRIAL.type().getName() + "$" + name, true, TRIAL.type().getClassLoader());
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new AssertionError(name);
    }
}
