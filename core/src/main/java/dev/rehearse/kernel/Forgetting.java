package dev.rehearse.kernel;

/**
 * Makes worlds the same that differ only in what is over and done, such as work that everybody has, so that a search comes upon
 * a world that it knows where a run would not. What can still happen, and when, must not change. See {@link World#forget}.
 */
public interface Forgetting {

    /**
     * Forgets what a part of the model keeps to no use. Called when an instant is over.
     *
     * @return whether this part holds on to no amount of work done, so that all may {@link #forgetWork forget} how much it is
     */
    boolean forget(World world);

    /** Forgets how much work was done, by {@link World#replace}; called only if all parts allow it. */
    default void forgetWork(World world) {}
}
