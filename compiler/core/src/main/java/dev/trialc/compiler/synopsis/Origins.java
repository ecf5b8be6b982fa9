package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The origin of a statement holds what backs its parts as well; a passage is printed once, where it belongs. */
final class Origins {
    private Origins() {}

    /** The origin without the citations and assumptions that the others print. */
    static Origin without(Origin origin, List<Origin> others) {
        Set<Citation> quoted = new HashSet<>();
        Set<String> assumed = new HashSet<>();
        for (Origin other : others) {
            for (Slot slot : other.slots()) {
                quoted.addAll(slot.citations());
                slot.assumed().ifPresent(assumed::add);
            }
        }
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : origin.slots()) {
            Optional<String> reason = slot.assumed().filter(a -> !assumed.contains(a));
            List<Citation> citations =
                    slot.citations().stream().filter(c -> !quoted.contains(c)).toList();
            slots.add(new Slot(slot.words(), slot.span(), citations, reason, slot.unstated()));
        }
        return new Origin(origin.file(), origin.span(), slots);
    }
}
