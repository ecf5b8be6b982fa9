package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.EventRef;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** T04: day 1 is the reference event, the day before is day −1. */
final class StudyDays {
    private final Protocol protocol;
    private final Participant participant;

    StudyDays(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.participant = participant;
    }

    OptionalInt of(@Nullable LocalDate date) {
        Anchor first = new Anchor.OfEvent(EventRef.first(protocol.reference()));
        Optional<LocalDate> reference =
                new Anchors(protocol, participant).find(first).date();
        if (date == null || reference.isEmpty()) {
            return OptionalInt.empty();
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(reference.get(), date));
        return OptionalInt.of(protocol.dayZero() || days < 0 ? days : days + 1);
    }
}
