package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Epoch;
import dev.trialc.compiler.model.Protocol;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which epoch a day lies in, and when that ends (T24). */
final class Epochs {
    private final Protocol protocol;
    private final Events events;
    private final Anchors anchors;

    Epochs(Protocol protocol, Participant participant) {
        this.protocol = protocol;
        this.events = new Events(protocol, participant);
        this.anchors = new Anchors(protocol, participant);
    }

    /** Last day of what counts cycles: treatment, whatever its anchor; a declared epoch comes first. */
    Optional<LocalDate> endOfTreatment(LocalDate anchor) {
        Optional<Epoch> declared = declared(anchor.plusDays(1));
        if (declared.isPresent()) {
            return anchors.find(declared.get().to()).date();
        }
        return Optional.ofNullable(events.dates("Discontinuation").ceiling(anchor));
    }

    /** Last day of the epoch of a day; empty while it is open. */
    Optional<LocalDate> endOf(LocalDate day) {
        Optional<Epoch> declared = declared(day);
        if (declared.isPresent()) {
            return anchors.find(declared.get().to()).date();
        }
        Optional<LocalDate> treatment = beginOfTreatment();
        if (treatment.isEmpty() || day.isBefore(treatment.get())) {
            return treatment.map(d -> d.minusDays(1));
        }
        Optional<LocalDate> discontinuation = events.first("Discontinuation");
        boolean followUp = discontinuation.isPresent() && day.isAfter(discontinuation.get());
        return followUp ? Optional.empty() : discontinuation;
    }

    /** Who is randomized is screened no longer, whenever the first dose is given (decision 011). */
    private Optional<LocalDate> beginOfTreatment() {
        return Stream.of("Randomization", "FirstDose")
                .flatMap(event -> events.first(event).stream())
                .min(LocalDate::compareTo);
    }

    private Optional<Epoch> declared(LocalDate day) {
        for (Epoch epoch : protocol.epochs()) {
            Found from = anchors.find(epoch.from());
            Found to = anchors.find(epoch.to());
            boolean begun = from.known() && !day.isBefore(from.get());
            if (begun && (!to.known() || !day.isAfter(to.get()))) {
                return Optional.of(epoch);
            }
        }
        return Optional.empty();
    }
}
