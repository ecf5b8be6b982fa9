package dev.trialc.compiler.session;

import dev.trialc.compiler.parse.TrialFileParser;
import dev.trialc.compiler.resolve.SourceLoader;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads texts below the project root, and nothing outside it, links included. */
final class FileLoader implements SourceLoader {
    private final Path root;

    FileLoader(Path root) {
        this.root = root;
    }

    @Override
    public Loaded load(String path) {
        Path file;
        try {
            file = root.resolve(path).normalize();
            if (!file.startsWith(root)) {
                return new Loaded(Optional.empty(), Problem.OUTSIDE_ROOT);
            }
            if (!Files.isRegularFile(file)) {
                return new Loaded(Optional.empty(), Problem.NOT_FOUND);
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return new Loaded(Optional.empty(), Problem.OUTSIDE_ROOT);
            }
            return new Loaded(Optional.of(new SourceFile(name(root, file), read(file))), Problem.NONE);
        } catch (TooLongException e) {
            return new Loaded(Optional.empty(), Problem.TOO_LONG);
        } catch (CharacterCodingException e) {
            return new Loaded(Optional.empty(), Problem.NOT_TEXT);
        } catch (IOException | InvalidPathException e) {
            return new Loaded(Optional.empty(), Problem.NOT_FOUND);
        }
    }

    /** The file's path below the root, with {@code /}, as findings and outputs print it. */
    static String name(Path root, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute.getFileName();
        return shown.toString().replace('\\', '/');
    }

    /** Strictly UTF-8: a wrong byte is an error, never a replacement sign. Never reads on past the longest file there may be. */
    static String read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(TrialFileParser.LONGEST + 1);
        }
        if (bytes.length > TrialFileParser.LONGEST) {
            throw new TooLongException();
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** A file of more bytes than any that is read. */
    static final class TooLongException extends IOException {
        TooLongException() {
            super("longer than " + TrialFileParser.LONGEST / 1_000_000 + " MB");
        }
    }
}
