package dev.trialc.runtime;

import java.util.List;

/** {@code every n cycles} of a regimen: the m-th is due when m·n cycles are complete (T14). */
final class CycleStretch extends Stretch {
    private final int step;
    private final Regimen regimen;

    CycleStretch(int step, Regimen regimen) {
        super(new Start.OfRegimen(false));
        if (step < 1) {
            throw new IllegalArgumentException("every " + step + " cycles");
        }
        this.step = step;
        this.regimen = regimen;
    }

    int step() {
        return step;
    }

    Regimen regimen() {
        return regimen;
    }

    @Override
    Anchor anchor() {
        return regimen.anchor();
    }

    @Override
    List<String> needs() {
        return regimen.lengthNeeds();
    }
}
