package dev.trialc.compiler.model;

import java.util.List;

/**
 * One line of the identity block.
 *
 * @param values the values as a reader sees them ({@code "36 participants"}); empty when not stated
 */
public record IdentityEntry(IdentitySlot slot, List<String> values, Origin origin) {
    public boolean unstated() {
        return values.isEmpty();
    }
}
