package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.source.Span;

/** Places of model nodes. */
final class Places {
    private Places() {}

    static Place of(Origin origin) {
        return new Place(origin.file(), origin.span());
    }

    static Place of(Origin origin, Span span) {
        return new Place(origin.file(), span);
    }
}
