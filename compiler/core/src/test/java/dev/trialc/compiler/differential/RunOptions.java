package dev.trialc.compiler.differential;

/** Settings of a run, from a system property or, failing that, the environment. */
public final class RunOptions {
    private RunOptions() {}

    public static long number(String name, long otherwise) {
        String value = System.getProperty(name, System.getenv().getOrDefault(name, ""));
        return value.isBlank() ? otherwise : Long.parseLong(value.strip());
    }
}
