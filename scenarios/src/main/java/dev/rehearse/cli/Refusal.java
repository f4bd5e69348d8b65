package dev.rehearse.cli;

/** Something that the user must put right. The message stands alone, without the name of the program. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
