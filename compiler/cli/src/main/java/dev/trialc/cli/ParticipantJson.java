package dev.trialc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A participant as JSON.
 *
 * <pre>{@code
 * { "events": {"FirstDose": "2026-01-20"}, "facts": {"menopausalStatus": "premenopausal"}, "parameters": {"InosineFrequency": "twice daily"},
 *   "choices": {"Backbone": "Taxane"}, "cycles": {"2": "2026-02-20"}, "restarts": {"2": "2026-03-02"}, "done": {"TumourImaging 1": "2026-03-17"},
 *   "doses": {"Toremifene": ["2026-01-20"]}, "arm": "Control" }
 * }</pre>
 *
 * <p>A value may be a list of values; a fact's value may end in {@code @} and a date. A record of an event with attributes is an object:
 * {@code "Attack": {"on": "2026-03-01", "severe": "yes"}}. The date of any record of an event may have a time of day, {@code 2026-03-01T14:30}
 * or {@code 2026-03-01T14:30+01:00}, or be a month or a year, {@code 2026-03}.
 */
final class ParticipantJson {
    private ParticipantJson() {}

    static void read(Path file, ParticipantReader reader) throws IOException {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new UsageException(
                    file + " is no JSON" + place(e.getLocation())
                            + ": check commas, quotation marks and brackets there and just before, or whether the end of the file is missing");
        }
        if (!root.isObject()) {
            throw new UsageException(
                    file + ": a participant is an object, such as {\"events\": {\"FirstDose\": \"2026-01-20\"}}");
        }
        for (Map.Entry<String, JsonNode> part : root.properties()) {
            part(part.getKey(), part.getValue(), reader);
        }
    }

    /** Where reading stopped: what is wrong stands there, or just before. */
    private static String place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ", as its line " + location.getLineNr() + " shows at column " + location.getColumnNr();
    }

    private static void part(String name, JsonNode value, ParticipantReader reader) {
        switch (name) {
            case "events" -> events(name, value, reader);
            case "facts" -> each(name, value, reader::fact);
            case "parameters" -> each(name, value, reader::parameter);
            case "choices" -> each(name, value, reader::choice);
            case "cycles" -> each(name, value, reader::cycle);
            case "restarts" -> each(name, value, reader::restart);
            case "done" -> each(name, value, reader::done);
            case "doses" -> each(name, value, reader::dose);
            case "arm" -> reader.arm(name, value.asString());
            default ->
                throw new UsageException(
                        "there is no part “" + name
                                + "” of a participant; parts are events, facts, parameters, choices, cycles, restarts, done, doses, arm");
        }
    }

    /** Dates, or records with their attributes: {@code {"on": "2026-03-01", "severe": "yes"}}. */
    private static void events(String part, JsonNode values, ParticipantReader reader) {
        object(part, values);
        for (Map.Entry<String, JsonNode> event : values.properties()) {
            List<JsonNode> records = new ArrayList<>();
            if (event.getValue().isArray()) {
                event.getValue().forEach(records::add);
            } else {
                records.add(event.getValue());
            }
            records.forEach(r -> event(part, event.getKey(), r, reader));
        }
    }

    private static void event(String part, String name, JsonNode record, ParticipantReader reader) {
        if (!record.isObject()) {
            reader.event(part, new GivenRecord(name, Map.of()), text(part, record));
            return;
        }
        if (record.get("on") == null) {
            throw new UsageException("“" + part + "” of a participant has a record of " + name
                    + " without a date; write {\"on\": \"2026-03-01\", …}");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : record.properties()) {
            if (!one.getKey().equals("on")) {
                attributes.put(one.getKey(), text(part, one.getValue()));
            }
        }
        reader.event(part, new GivenRecord(name, attributes), text(part, record.get("on")));
    }

    private interface Entry {
        void add(String where, String name, String value);
    }

    private static void each(String part, JsonNode values, Entry entry) {
        object(part, values);
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            if (value.getValue().isArray()) {
                value.getValue().forEach(v -> entry.add(part, value.getKey(), text(part, v)));
            } else {
                entry.add(part, value.getKey(), text(part, value.getValue()));
            }
        }
    }

    private static void object(String part, JsonNode values) {
        if (!values.isObject()) {
            throw new UsageException("“" + part + "” of a participant is an object of names and values");
        }
    }

    private static String text(String part, JsonNode value) {
        if (value.isObject() || value.isArray() || value.isNull()) {
            throw new UsageException("“" + part + "” of a participant has a value that is no text or number");
        }
        return value.asString();
    }
}
