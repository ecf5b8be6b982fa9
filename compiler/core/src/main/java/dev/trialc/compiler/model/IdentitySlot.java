package dev.trialc.compiler.model;

/** What an identity block may say; labels follow the ICH M11 title page and section 1.1.2. */
public enum IdentitySlot {
    TITLE("title", "Full title", true),
    SHORT_TITLE("short", "Short title", false),
    ACRONYM("acronym", "Acronym", false),
    NUMBER("number", "Sponsor protocol identifier", true),
    DATED("dated", "Version date", true),
    AMENDMENT("amendment", "Original protocol or amendment", true),
    PHASE("phase", "Trial phase", true),
    SPONSOR("sponsor", "Sponsor", true),
    REGISTRY("registry", "Registry identifiers", false),
    PRODUCTS("products", "Product names", false),
    APPROVED("approved", "Sponsor approval date", true),
    CONDITION("condition", "Condition", true),
    KEYWORDS("keywords", "Keywords", false),
    DESIGN("design", "Trial design", true),
    MODEL("model", "Intervention model", true),
    POPULATION("population", "Population", true),
    CONTROL("control", "Control", true),
    ASSIGNMENT("assignment", "Assignment method", true),
    BLINDING("blinding", "Blinding", true),
    SITES("sites", "Sites and geography", true),
    ADAPTIVE("adaptive", "Adaptive design", true),
    MASTER("master", "Master protocol", true),
    AGES("ages", "Age limits", true),
    ENROLS("enrols", "Number of participants", true),
    DURATION("duration", "Duration of intervention and participation", true),
    COMMITTEES("committees", "Committees", true);

    private final String word;
    private final String label;
    private final boolean required;

    IdentitySlot(String word, String label, boolean required) {
        this.word = word;
        this.label = label;
        this.required = required;
    }

    /** The statement word in a {@code .trial} file. */
    public String word() {
        return word;
    }

    /** The heading in a synopsis. */
    public String label() {
        return label;
    }

    /** Whether ICH M11 requires the slot: absent, it prints as <em>Not stated</em>. */
    public boolean required() {
        return required;
    }
}
