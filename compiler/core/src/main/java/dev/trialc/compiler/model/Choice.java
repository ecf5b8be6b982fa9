package dev.trialc.compiler.model;

import java.util.List;

/**
 * A decision that somebody takes for each participant: {@code choice Backbone by investigator is one of Taxane, Platinum}.
 *
 * @param by the role that decides ("investigator")
 * @param options the names that may be chosen, in order; each is a drug where a {@code give} names the choice
 */
public record Choice(String name, String title, String by, List<String> options, Origin origin) {
    public Choice {
        options = List.copyOf(options);
    }
}
