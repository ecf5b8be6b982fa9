package dev.trialc.compiler.java;

import dev.trialc.compiler.model.Protocol;
import java.util.List;

/**
 * Writes the schedule calculator of a protocol as Java source.
 *
 * <p>The same protocol gives the same bytes on every machine: the text holds no time, no user and no path but that of the
 * protocol as the model names it.
 */
public final class JavaGenerator {
    /** The package of generated classes unless somebody says otherwise. */
    public static final String DEFAULT_PACKAGE = "dev.trialc.generated";

    private JavaGenerator() {}

    /** The calculator in the default package. */
    public static List<GeneratedFile> generate(Protocol protocol) {
        return generate(protocol, DEFAULT_PACKAGE);
    }

    /**
     * The calculator, as one public final class.
     *
     * @param packageName a valid package name, possibly of several parts
     */
    public static List<GeneratedFile> generate(Protocol protocol, String packageName) {
        Names names = new Names(protocol, packageName);
        return List.of(GeneratedSource.of(protocol, packageName, new TrialClassEmitter(names).emit())
                .file());
    }
}
