package dev.trialc.compiler.diagnostic;

import dev.trialc.compiler.source.Span;

/**
 * One replacement that would mend a finding.
 *
 * @param label what the edit does, in clinical words ("write 1 to 21")
 * @param span the text to replace, in the finding's own file; empty to insert
 * @param text the new text
 */
public record TextEdit(String label, Span span, String text) {}
