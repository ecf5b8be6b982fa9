package dev.trialc.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One script of {@code src/test/corpus/cli}: commands with what they print, then files.
 *
 * <pre>
 * $ check a.trial
 * (what it prints, standard output and error together)
 * exit 1
 * -- a.trial --
 * trial A version "1"
 * </pre>
 */
final class CliScript {
    private final List<String> commands = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final String fileSection;

    CliScript(String text) {
        int at = text.startsWith("-- ") ? 0 : text.indexOf("\n-- ") + 1;
        boolean hasFiles = at > 0 || text.startsWith("-- ");
        this.fileSection = hasFiles ? text.substring(at) : "";
        for (String line : (hasFiles ? text.substring(0, at) : text).split("\n", -1)) {
            if (line.startsWith("$ ")) {
                commands.add(line.substring(2));
            }
        }
        String name = "";
        StringBuilder body = new StringBuilder();
        for (String line : fileSection.split("\n", -1)) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                put(name, body);
                name = line.substring(3, line.length() - 3);
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
        }
        put(name, body);
    }

    private void put(String name, StringBuilder body) {
        if (!name.isEmpty()) {
            files.put(name, body.substring(0, Math.max(0, body.length() - 1)));
        }
    }

    /** The whole script as it ought to read after a run in a fresh folder. */
    String run(Path folder, String comment) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, bytes(file.getValue()));
        }
        StringBuilder text = new StringBuilder(comment);
        for (String command : commands) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            int code = Main.run(arguments(command, folder), out, out);
            String printed = bytes.toString(StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace(folder.toString().replace('\\', '/') + "/", "")
                    .replace(folder.toString(), ".");
            text.append("$ ").append(command).append('\n').append(printed);
            text.append(printed.isEmpty() || printed.endsWith("\n") ? "" : "\n");
            text.append("exit ").append(code).append('\n');
        }
        return text.append(fileSection).toString();
    }

    /** {@code \xFF} in a file stands for a byte, so that scripts stay text. */
    private static byte[] bytes(String text) {
        if (!text.contains("\\xFF")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return text.replace("\\xFF", "\u00FF").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Words, quoted ones whole; a word that begins with {@code @} is a path in the script's folder. */
    private static List<String> arguments(String command, Path folder) {
        List<String> arguments = new ArrayList<>();
        java.util.regex.Matcher words =
                java.util.regex.Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+").matcher(command);
        while (words.find()) {
            String word = words.group().replace("\"", "");
            arguments.add(
                    word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word);
        }
        return arguments;
    }
}
