package io.isms.examples;

import com.google.common.io.Resources;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;

/** The shipped examples. */
public final class Examples {
  private Examples() {}

  /** The text of the online shop's document, edition 2022. */
  public static byte[] onlineShopJson() {
    return read("online-shop.json");
  }

  /** The text of the online shop's document one year later, edition 2022. */
  public static byte[] onlineShopNextYearJson() {
    return read("online-shop-next-year.json");
  }

  /** The text of the online shop as it was written in terms of the edition 2013. */
  public static byte[] onlineShop2013Json() {
    return read("online-shop-2013.json");
  }

  /** The text of the online shop as it was written in terms of the edition 2005. */
  public static byte[] onlineShop2005Json() {
    return read("online-shop-2005.json");
  }

  /** The risk register of the online shop as CSV. */
  public static byte[] onlineShopRisksCsv() {
    return read("online-shop-risks.csv");
  }

  /** The text of the stolen phone's document, edition 2013, with a matrix of its own. */
  public static byte[] stolenPhoneJson() {
    return read("stolen-phone.json");
  }

  /** The text of the foundry's document, edition 2022, with criteria of its own for each part. */
  public static byte[] foundryJson() {
    return read("foundry.json");
  }

  /** An online shop with its own payment page, warehouse and remote staff. */
  public static IsmsDocument onlineShop() {
    return IsmsJson.readDocument(onlineShopJson());
  }

  /**
   * The online shop one year later: with an own matrix, risks that rose, fell, came and went, most
   * of the plan done, and decisions that the year has outdated.
   */
  public static IsmsDocument onlineShopNextYear() {
    return IsmsJson.readDocument(onlineShopNextYearJson());
  }

  /**
   * The online shop in terms of the edition 2013, before its decisions moved to 2022: as far as
   * risks, treatments and decisions on controls go.
   */
  public static IsmsDocument onlineShop2013() {
    return IsmsJson.readDocument(onlineShop2013Json());
  }

  /**
   * The online shop in terms of the edition 2005, before its decisions moved to 2022: as far as
   * risks, treatments and decisions on controls go.
   */
  public static IsmsDocument onlineShop2005() {
    return IsmsJson.readDocument(onlineShop2005Json());
  }

  /** The worked case of 27003:2017, 6.1.3: one stolen phone. */
  public static IsmsDocument stolenPhone() {
    return IsmsJson.readDocument(stolenPhoneJson());
  }

  /**
   * A foundry and its office: other criteria for each, consequences by area of impact, and assets
   * that pass their value on, two of them in a cycle.
   */
  public static IsmsDocument foundry() {
    return IsmsJson.readDocument(foundryJson());
  }

  private static byte[] read(String name) {
    URL resource = Resources.getResource(Examples.class, name);
    try {
      return Resources.toByteArray(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
