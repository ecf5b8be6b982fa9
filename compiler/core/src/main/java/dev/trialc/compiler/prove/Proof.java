package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Diagnostic;
import java.util.List;

/** A search for one kind of mistake. */
interface Proof {
    List<Diagnostic> of(Search search);
}
