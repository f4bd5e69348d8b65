package dev.rehearse.procedure;

/**
 * A stage to which only a slip leads.
 *
 * @param stage what is done there
 * @param home the index of the stage of the procedure for which it stands
 * @param next the index of the stage to which he turns afterwards
 * @param again the index of the stage at the same line of which he is when he tries again: a slip is made once
 */
public record Bypath(Stage stage, int home, int next, int again) {}
