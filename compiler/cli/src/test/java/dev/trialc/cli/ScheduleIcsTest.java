package dev.trialc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code schedule --format ics} prints is an iCalendar, read back by a library that is not ours. */
class ScheduleIcsTest {
    private static final int LONGEST_LINE = 75;

    @TempDir
    private Path folder;

    @Test
    void dated_rows_are_whole_days_with_names_and_windows() throws IOException, ParserException {
        String ics = schedule("""
                trial Überwachung version "1"
                drug Drug
                regimen R {
                  cycle of 21 days delays move later cycles
                  continue until Progression
                  give Drug 10 mg via "a tube; with \\"quotes\\", commas\\\\ and many words so that the line is folded, ü ü ü ü ü ü ü" on days 1 to 3
                }
                schedule {
                  visit Scan every 8 weeks from FirstDose ± 7 days
                  visit Open at least 4 weeks after FirstDose
                  visit Later 28 days after LastDose
                }
                """);
        assertThat(ics.split("\r\n", -1)).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE);
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        calendar.validate();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events)
                .extracting(ScheduleIcsTest::summary)
                .containsExactly("Drug", "Drug", "Open", "Drug", "Scan 1");
        VEvent doses = events.get(0);
        assertThat(doses.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(doses.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2026, 1, 23));
        assertThat(doses.getDescription().getValue())
                .contains("a tube; with \"quotes\", commas\\ and many words", "ü ü ü ü ü ü ü");
        VEvent scan = events.get(4);
        assertThat(scan.getDescription().getValue()).contains("Window 2026-03-10 to 2026-03-24");
        assertThat(events).extracting(e -> e.getUid().orElseThrow().getValue()).doesNotHaveDuplicates();
    }

    private static String summary(VEvent event) {
        return event.getSummary().getValue();
    }

    private String schedule(String protocol) throws IOException {
        Path file = folder.resolve("a.trial");
        Files.writeString(file, protocol);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        List<String> arguments = List.of(
                "schedule",
                file.toString(),
                "--on",
                "FirstDose=2026-01-20",
                "--until",
                "2026-03-17",
                "--format",
                "ics");
        assertThat(Main.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), nowhere))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
