package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * A drug or a class of drugs.
 *
 * @param aliases other names in the source ("darcilib")
 * @param drugClass the class it belongs to, a drug name with {@code isClass}
 * @param isClass whether it names a class rather than one drug
 */
public record Drug(
        String name, String title, List<String> aliases, Optional<String> drugClass, boolean isClass, Origin origin) {
    public Drug {
        aliases = List.copyOf(aliases);
    }
}
