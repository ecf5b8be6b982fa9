package dev.trialc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --format sarif} prints is SARIF 2.1.0, by its schema. */
class FindingsSarifTest {
    @TempDir
    private Path folder;

    @Test
    void findings_of_every_severity_with_related_places_are_valid() throws IOException {
        Path file = folder.resolve("a study & more.trial");
        Files.writeString(file, """
                trial A version "1"
                fact ANC in 10*9/L
                fact ANC in 10*9/L
                visit V
                """);
        String sarif = run("check", file.toString(), "--format", "sarif");
        assertThat(sarif).contains("a%20study%20%26%20more.trial", "relatedLocations", "TRL2002");
        assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(sarif.replace("\"2.1.0\"", "\"9\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = FindingsSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Main.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8), nowhere);
        return out.toString(StandardCharsets.UTF_8);
    }
}
