/** Words that stand beside a date in a line that holds nothing else: weekdays, zones, "at", "updated". Source: Unicode CLDR 46 day names, IANA zone abbreviations, date lines of news themes. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  `a ago day days hour hours month months week weeks actualizado aest aedt aggiornato aktualisiert alle am as at atualizado bijgewerkt by bst cdt cest cet created cst date de den di dienstag do domingo donnerstag edited edt el est et fr freitag fri
   friday gepubliceerd gmt h hrs il ist issued jeudi jst jueves klo kl last le local lundi lunes m mardi martes mercredi mi min minute mins minutes mittwoch miércoles mo modified mon monday montag msk of on ore
   originally p pdt pm posted pst publicado published publié pubblicato read sa samedi samstag sat saturday sa so sonntag stand story sun sunday sábado the thu thur thurs thursday time tue tues tuesday
   uhr um updated utc vendredi veröffentlicht viernes vom wed wednesday à às опубликовано обновлено first dimanche z понедельник вторник среда четверг пятница суббота воскресенье`.split(
    /\s+/,
  ),
)
