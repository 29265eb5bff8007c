package io.isms.improvement;

/** Whose experience a lesson comes from. */
public enum LessonSource {
  /** The organization's own. */
  OWN,
  /** That of others. */
  OTHER
}
