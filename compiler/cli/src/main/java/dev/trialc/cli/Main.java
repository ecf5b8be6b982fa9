package dev.trialc.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        // the launcher knows whether a terminal reads the output; Java does not, from 22 on
        boolean terminal = Boolean.getBoolean("trialc.terminal") && System.getenv("NO_COLOR") == null;
        int code = run(List.of(args), new Console(out, err, terminal));
        out.flush();
        System.exit(code);
    }

    /** Runs a command line with these streams, and gives its exit code: 0 fine, 1 errors found, 2 usage, 3 internal. */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return run(args, new Console(out, err, false));
    }

    private static int run(List<String> args, Console console) {
        PrintStream out = console.out();
        PrintStream err = console.err();
        CommandLine line = new CommandLine(new TrialcCommand(console), new CommandFactory(console));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((exception, command, parsed) -> Failures.report(exception, err));
        line.setParameterExceptionHandler((exception, arguments) -> {
            err.println("trialc: " + exception.getMessage());
            err.println("“" + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help” says more.");
            return Failures.USAGE;
        });
        int code = line.execute(args.toArray(String[]::new));
        out.flush();
        return code;
    }
}
