package io.isms.support;

import io.isms.common.Identifier;

/**
 * The id of a channel.
 *
 * @param value the text, such as {@code INTRANET}
 */
public record ChannelId(String value) implements Identifier<ChannelId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ChannelId {
    Identifier.check("channel", value);
  }

  /** The id with that text. */
  public static ChannelId of(String value) {
    return new ChannelId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
