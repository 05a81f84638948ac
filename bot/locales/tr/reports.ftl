# İnsanların yerler hakkında bildirdikleri
report-problem-ask = Söylediğiniz için teşekkürler. { $name } ile ilgili sorun ne?
report-problem-thanks = Teşekkürler. { $organization } kuruluşuna iletildi: { $problem }; ne zaman bakacaklarını söyleyemem. Yalnızca yeri ve bunu not ettim, kimin söylediğini değil. O zamana kadar bu kayda güvenmeyin. Başka bir yer:
report-problem-thanks-nobody = Teşekkürler. Listeye bakanlar için not ettim: { $problem }; bu kaydı henüz kimse tutmuyor, uzun sürebilir. Yalnızca yeri ve bunu not ettim, kimin söylediğini değil. Başka bir yer:
report-problem-not-kept = Teşekkürler. Şu an iletemiyorum, bir parçam çalışmıyor. Bu kayda güvenmeyin. Başka bir yer:
report-problem-which = Söylediğiniz için teşekkürler. Hangi yeri kastettiğinizi bilmiyorum. Nasıl bir bakıma ihtiyacınız var? Yerleri gösteririm, yeniden söyleyebilirsiniz.
button-problem-closed = Kapalı
button-problem-moved = Taşınmış
button-problem-number = Numara yanlış
button-problem-rude = Kötü davrandılar
button-problem-papers = Kimlik istediler
