extension WordLists {
    /// Surnames of peoples who put the family first.
    static let familyFirst = """
        An Bae Bai Baek Bai Ban Bao Bui Cai Cao Chan Chang Chao Chau Chea Chen Cheng Cheung Chiang Chin Cho Choe Choi Chong Chou Chow Chu Chung Cui Dai Dang Deng Ding Do Doan Dong Du Duan Duong Fan Fang
        Feng Fong Fu Gao Go Gong Gu Guan Guo Ha Han Hao He Ho Hoang Hong Hou Hsiao Hsieh Hsu Hu Hua Huang Hui Hun Huynh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Ju Jung Kang Kao Kim Ko Kong Koo Kuo Kwak Kwon Kwok
        Lai Lam Lau Le Lee Leung Li Liang Liao Lim Lin Ling Liu Lo Long Lou Lu Lum Luo Luu Lv Ma Mai Mao Mei Meng Mo Moon Nam Ng Ngo Nguyen Ni Nie Noh Oh Ong Ou Pak Pan Pang Park Peng Pham Phan Phung Qi Qian Qin Qiu
        Quach Ren Rhee Roh Ryu Seo Shao Shen Sheng Shi Shin Shih Shum Sim Sin Sit So Sohn Son Song Su Suh Sun Sung Tam Tan Tang Tao Teng Teo Thach Thai Tian To Tong Tran Trinh Truong Tsai Tsang Tse Tseng Tsui
        Tu Vo Vu Vuong Wan Wang Wei Wen Wong Woo Wu Xi Xia Xiang Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Yeung Yi Yim Yin Yip Yoo Yoon You Yu Yuan Yue Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou
        """
}
