package dev.trialc.compiler.model;

/** {@code accept finding TRL5301 because "…"}: a warning that the writer knows of. */
public record AcceptedFinding(String code, String reason, Origin origin) {}
