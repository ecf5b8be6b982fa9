package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A line of a grid.
 *
 * @param name absent in the header
 * @param cells one for each space between bars; empty optional for a blank one
 */
public record GridRow(
        Optional<Name> name,
        List<Name> notes,
        Optional<Text> title,
        List<Optional<Cell>> cells,
        List<Clause> clauses,
        List<Condition> conditions,
        Span span) {

    /**
     * What stands between two bars.
     *
     * @param mark the letter; for an arrow the sign itself
     * @param optional whether it stands in parentheses
     * @param onward whether it is an arrow, by which the mark to its left goes on
     */
    public record Cell(Name mark, boolean optional, boolean onward, List<Name> notes) {}
}
