package dev.trialc.compiler.check;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.Protocol;
import java.util.List;

/** A stateless check that knows one thing. */
interface Rule {
    List<Diagnostic> check(Protocol protocol);
}
