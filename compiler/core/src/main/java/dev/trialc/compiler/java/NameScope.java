package dev.trialc.compiler.java;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that stand side by side in one scope and must differ. Who asks first gets the plain name. */
final class NameScope {
    private final Set<String> taken = new HashSet<>();

    NameScope(Collection<String> reserved) {
        taken.addAll(reserved);
    }

    /** @param suffix what is added to a keyword or a name that is taken, before numbers are */
    String allocate(String wanted, String suffix) {
        String name = wanted;
        if (SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || isContextual(name) || taken.contains(name)) {
            name = wanted + suffix;
        }
        String base = name;
        for (int number = 2; SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || !taken.add(name); number++) {
            name = base + number;
        }
        return name;
    }

    /** Words that Java forbids as names of types or reads as statements. */
    private static boolean isContextual(String name) {
        return Set.of("record", "sealed", "permits", "var", "yield", "when", "with", "module", "open")
                .contains(name);
    }
}
