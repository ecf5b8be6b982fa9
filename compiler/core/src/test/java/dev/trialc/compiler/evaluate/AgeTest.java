package dev.trialc.compiler.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Age in completed years, from the date of birth, which an example cannot state; each pair is the day before a birthday and the birthday. */
class AgeTest {
    private static final Protocol PROTOCOL = ProtocolText.of(
            "fact birth is a date",
            "schedule {",
            "  visit Adult on FirstDose only if age at FirstDose >= 18 years",
            "  visit Sixteen on FirstDose only if age at FirstDose >= 16 years",
            "  visit Known on FirstDose only if known age",
            "}");

    private static List<String> visits(Optional<String> birth, String firstDose) {
        LocalDate day = LocalDate.parse(firstDose);
        Participant participant = new Participant().on("FirstDose", day).on("Consent", day);
        birth.ifPresent(b -> participant.fact("birth", b, Optional.empty()));
        return new Interpreter(PROTOCOL)
                .schedule(participant, day).stream()
                        .map(r -> r.item() + String.join("", r.flags()))
                        .toList();
    }

    private static List<String> visits(String birth, String firstDose) {
        return visits(Optional.of(birth), firstDose);
    }

    @Test
    void aYearIsCompletedOnTheBirthday() {
        assertThat(visits("2008-05-10", "2026-05-09")).containsExactly("Sixteen", "Known");
        assertThat(visits("2008-05-10", "2026-05-10")).containsExactly("Adult", "Sixteen", "Known");
    }

    @Test
    void aBirthdayOf29FebruaryFallsOn1MarchInOtherYears() {
        assertThat(visits("2008-02-29", "2026-02-28")).containsExactly("Sixteen", "Known");
        assertThat(visits("2008-02-29", "2026-03-01")).contains("Adult");
    }

    @Test
    void inALeapYearItIsOn29February() {
        assertThat(visits("2008-02-29", "2024-02-28")).containsExactly("Known");
        assertThat(visits("2008-02-29", "2024-02-29")).containsExactly("Sixteen", "Known");
    }

    @Test
    void otherDaysOfFebruaryAndOther29thsStayWhereTheyAre() {
        assertThat(visits("2008-02-28", "2026-02-28")).contains("Adult");
        assertThat(visits("2008-01-29", "2026-01-29")).contains("Adult");
    }

    @Test
    void withoutADateOfBirthItIsUnknown() {
        assertThat(visits(Optional.empty(), "2026-01-29")).containsExactly("Adultneeds birth", "Sixteenneeds birth");
    }
}
