import { expect, test } from "vitest";
import { languageOf } from "./language.js";

test.each([
  ["en", "We will rebuild the quay before winter, and the council will pay for it."],
  ["de", "Wir werden die Kaimauer vor dem Winter wieder aufbauen, und die Stadt wird sie bezahlen."],
  ["fr", "Nous allons reconstruire le quai avant l’hiver, et la ville va payer pour les travaux."],
  ["es", "Vamos a reconstruir el muelle antes del invierno y la ciudad pagará por las obras."],
  ["it", "Ricostruiremo la banchina prima dell'inverno e la città pagherà per i lavori che sono necessari."],
  ["nl", "We zullen de kade voor de winter herbouwen en de stad zal het werk betalen."],
  ["pt", "Vamos reconstruir o cais antes do inverno e a cidade não vai pagar as obras."],
  ["sv", "Vi ska bygga upp kajen före vintern och staden kommer att betala för det."],
  ["pl", "Odbudujemy nabrzeże przed zimą, a miasto zapłaci za to, co jest do zrobienia."],
  ["ru", "Мы восстановим набережную до зимы, и город за это заплатит, это было решено вчера."],
  ["uk", "Ми відбудуємо набережну до зими, і місто за це заплатить."],
  ["ar", "سنعيد بناء الرصيف قبل الشتاء"],
  ["ja", "冬の前に岸壁を再建します。"],
  ["zh", "我们将在冬天之前重建码头。"],
  ["ko", "우리는 겨울 전에 부두를 다시 지을 것입니다."],
])("%s", (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test("too short to tell", () => {
  expect(languageOf("Talvik")).toBeNull();
  expect(languageOf("")).toBeNull();
  expect(languageOf("1,400")).toBeNull();
});
