/// The small words of languages that newspapers are written in, the most frequent of each.
enum FunctionWords {
    /// By number, the language; nil for neighbours that these words do not tell from each other, so that none of them is taken for another.
    static let languages = lists.map(\.language)

    /// By the hash of a word in small letters, the numbers of the languages that have it.
    static let table: [UInt64: [Int]] = {
        var table: [UInt64: [Int]] = [:]
        for (number, list) in lists.enumerated() {
            for word in list.words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
                var hash = WordHash()
                for byte in word { hash.add(byte) }
                table[hash.value, default: []].append(number)
            }
        }
        return table
    }()

    private static let lists: [(language: String?, words: String)] = [
        ("en", "the of and to in is that was for it on with as by at from are were this which has had have not but they who said will would been their he she after"),
        ("de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einen als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie war haben nur oder aber vor zur bis durch beim ihre seine wurde"),
        ("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il elle sont avec son aux mais ou leur été cette ont ses nous après être fait comme l d qu n s"),
        ("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este ya entre cuando todo esta ser son también fue había desde han tras según"),
        ("it", "di che e la il un a è per in una sono con non del si da come le dei nel alla più ha della i gli al delle anche lo nella ma dal questo dalla degli stato hanno essere dopo l"),
        ("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das tem à seu sua ou ser há nos já também pelo pela até são após está"),
        ("nl", "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit wordt door naar heeft werd hij zij deze over werden hebben was die tot tegen"),
        ("pl", "w i na z się nie do to że jest o po jak za od który która które przez ale są tym dla był była czy już oraz przed jego jej został została ze tego także roku"),
        ("sv", "och i att det som en på är av för med den till inte om har de ett var men sig från vid kan när hade efter också under enligt blev"),
        ("da", "og i at det er en til på af for med den de ikke som har et var men sig fra ved kan om også efter blev mod havde bliver"),
        ("no", "og i det er en til på av for med den de som ikke har et var men seg fra ved kan om også etter ble mot hadde blir"),
        ("cs", "a v se na je že s z do o to i k by ale jako za jeho jsou byl byla po pro které který ve od při už také podle"),
        ("tr", "ve bir bu için ile da de olarak çok daha gibi olan sonra kadar ancak ise olduğu dedi göre ne en"),
        ("ro", "de și în a la cu pe din care nu un o este pentru că mai sau au fost fi se ce prin după fost sunt iar"),
        ("hu", "a az és hogy nem is egy meg van ez volt csak már el ki de szerint azt ami után még"),
        ("fi", "ja on ei se että oli hän joka myös mutta kun ovat sen mukaan jälkeen ole kuin voi"),
        ("sk", "a v na je že sa s z do o to k ako aj za jeho sú bol bola bolo po pri pre ktorý ktoré ktorá od nie už tak podľa však alebo čo sme"),
        ("sl", "in je v na se da za so z ki po pa bo bi tudi od kot ne pri do ta bil bila bilo še če že pred med zaradi leta"),
        ("af", "die van en in het is nie dat wat om te vir met op word aan hy sy was sal ook na deur maar as hulle ons by gesê"),
        ("gl", "de a o que e do da en un unha para é con non os na se por máis as dos como pero foi ao das ten seu súa ou ser tamén está polo pola xa segundo"),
        ("ca", "de la i que el en a els les un una per del al amb no es ha són com més però ser va aquest aquesta també seu seva sobre han entre fins quan des dels l d"),
        ("lt", "ir kad į iš su yra buvo tai bei kaip po už apie dėl bet nuo jo jos taip pat metų pagal"),
        ("lv", "un ir no ar par ka uz kas tika bija kā arī pēc lai bet gada viņš tas ne"),
        ("et", "ja on et ei see ta oli kui mis ka aga või nii selle pärast siis kes oma tema"),
        ("sq", "e të në dhe i për me që një nga se është ka u do si kjo por nuk ishte"),
        // Croatian, Bosnian, Serbian in Latin letters; Indonesian and Malay.
        (nil, "i je u na se da za su od s a ne koji koje koja kao ili do bi će iz nije bio bila bilo što po prema nakon godine te samo rekao"),
        (nil, "yang dan di dengan untuk dari ini pada dalam tidak akan itu ke oleh telah juga sebagai mengatakan tersebut berkata daripada kerana"),
        ("vi", "và của là có trong cho được không với các người một đã này từ để về"),
        ("ru", "и в не на что с по это как из у за от для к о так но он она они был была были его все же при после до году также или который которая которые уже сказал сказала если только этого"),
        ("uk", "і в не на що з у за до та це як від для про він вона вони був була були його все після при року також або але й який яка які вже сказав сказала якщо"),
        ("be", "і ў не на што з у за да гэта як ад для пра ён яна яны быў была былі яго ўсе пры пасля але або таксама які якая якія сказаў"),
        ("mk", "и на во да се за од не со го ги што кој која по до е беше како или ќе а дека рече"),
        ("bg", "и в на да се от за с не че по са ще е като но до бе след това към при ще или който"),
        ("sr", "и у је на да се за са од су не који као али до то по из након била"),
        ("ar", "في من على أن إلى عن مع هذا التي الذي ما لا كان كما بعد قال هذه وقد بين ذلك"),
        ("fa", "و در به از که این را با است برای آن یک می بر شد شده های تا خود گفت"),
        ("ur", "کے کی میں ہے اور کا سے کو نے پر کہ ہیں یہ کر بھی تھا اس نہیں"),
    ]
}
